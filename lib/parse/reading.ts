import { depthLimit, isObject, joinPath, type Path, unknownKey } from '../json.ts';
import type { Problem } from './problem.ts';

/**
 * A string, the name under which it stands, and how to tell the place of that name: most strings are of no interest to anyone,
 * so a path is put together only where it is asked for.
 */
export type VisitString = (text: string, name: string, place: Place) => void;
export type Place = (name: string) => Path;

/** What the parser found so far, and where it is. */
export interface Reading {
  readonly problems: Problem[];
  readonly objects: { type: string; path: Path; ok: boolean }[];
  /** Where the value being read stands, and within how many others. */
  path: Path;
  depth: number;
  readonly visit: VisitString;
  /** Of a member of the value being read. */
  readonly place: Place;
  /** The listed object around the field being read, whose `ok` a problem clears. */
  owner?: { ok: boolean } | undefined;
}

export function newReading(base: Path, visit: VisitString): Reading {
  const place: Place = (name) => joinPath(reading.path, name);
  const reading: Reading = { problems: [], objects: [], path: base, depth: 0, visit, place };
  return reading;
}

/** Goes into a member; gives the path to come back to with `leave`. */
export function enter(reading: Reading, key: string | number): Path {
  const outer = reading.path;
  reading.path = joinPath(outer, key);
  reading.depth += 1;
  return outer;
}

export function leave(reading: Reading, outer: Path): void {
  reading.path = outer;
  reading.depth -= 1;
}

export function report(reading: Reading, kind: Problem['kind'], expected: string, path = reading.path): undefined {
  reading.problems.push({ kind, path, expected });
  if (reading.owner && kind !== 'unknown') reading.owner.ok = false;
  return undefined;
}

export function list(reading: Reading, type: string): { ok: boolean } {
  const listed = { type, path: reading.path, ok: true };
  reading.objects.push(listed);
  return listed;
}

/** Where no schema reaches, strings are shown under `*`, and objects are listed all the same if they are meant to be any. */
export function walk(value: unknown, reading: Reading, isListed: boolean): void {
  if (typeof value !== 'object' || value === null || reading.depth > depthLimit) return;
  if (isListed && isObject(value) && typeof value.object === 'string') list(reading, value.object);
  const isArray = Array.isArray(value);
  for (const [key, member] of Object.entries(value)) {
    const name = isArray ? key : unknownKey;
    if (typeof member === 'string') reading.visit(member, name, reading.place);
    if (typeof member !== 'object' || member === null) continue;
    const outer = enter(reading, name);
    walk(member, reading, isListed);
    leave(reading, outer);
  }
}
