import { isObject, joinPath, type Path, unknownKey } from '../json.ts';
import type { ParsedObject, Problem } from './problem.ts';

/** No published object nests deeper than about twelve levels; what is deeper is hostile and stays unread. */
export const depthLimit = 64;

/** What the parser found so far, and where it is. */
export interface Reading {
  readonly problems: Problem[];
  readonly objects: { type: string; path: Path; ok: boolean }[];
  /** Where the value being read stands, and within how many others. */
  path: Path;
  depth: number;
  /** The listed object around the field being read, whose `ok` a problem clears. */
  owner?: { ok: boolean } | undefined;
}

export const newReading = (base: Path = ''): Reading => ({ problems: [], objects: [], path: base, depth: 0 });

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

/** Objects that stand where no schema reaches are listed all the same. */
export function listObjects(value: unknown, reading: Reading): void {
  if (typeof value !== 'object' || value === null || reading.depth > depthLimit) return;
  if (isObject(value) && typeof value.object === 'string') list(reading, value.object);
  for (const [key, member] of Object.entries(value)) {
    const outer = enter(reading, Array.isArray(value) ? key : unknownKey);
    listObjects(member, reading);
    leave(reading, outer);
  }
}

/** The objects of a value that no schema describes. */
export function objectsIn(value: unknown): readonly ParsedObject[] {
  const reading = newReading();
  listObjects(value, reading);
  return reading.objects;
}
