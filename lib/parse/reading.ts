import { isObject, type Path, unknownKey } from '../json.ts';
import type { ParsedObject, Problem } from './problem.ts';

/** No published object nests deeper than about twelve levels; what is deeper is hostile and stays unread. */
export const depthLimit = 64;

/** What the parser found so far, and where it is. */
export interface Reading {
  readonly problems: Problem[];
  readonly objects: { type: string; path: Path; ok: boolean }[];
  /** The keys that lead to the value being read: few values have anything to report, so few paths are ever put together. */
  readonly way: (string | number)[];
  /** The listed object around the field being read, whose `ok` a problem clears. */
  owner?: { ok: boolean } | undefined;
}

export const newReading = (base: Path = ''): Reading => ({ problems: [], objects: [], way: base === '' ? [] : [base] });

export function report(reading: Reading, kind: Problem['kind'], expected: string): undefined {
  reading.problems.push({ kind, path: reading.way.join('.'), expected });
  if (reading.owner && kind !== 'unknown') reading.owner.ok = false;
  return undefined;
}

export function list(reading: Reading, type: string): { ok: boolean } {
  const listed = { type, path: reading.way.join('.'), ok: true };
  reading.objects.push(listed);
  return listed;
}

/** Objects that stand where no schema reaches are listed all the same. */
export function listObjects(value: unknown, reading: Reading): void {
  if (typeof value !== 'object' || value === null || reading.way.length > depthLimit) return;
  if (isObject(value) && typeof value.object === 'string') list(reading, value.object);
  for (const [key, member] of Object.entries(value)) {
    reading.way.push(Array.isArray(value) ? key : unknownKey);
    listObjects(member, reading);
    reading.way.pop();
  }
}

/** The objects of a value that no schema describes. */
export function objectsIn(value: unknown): readonly ParsedObject[] {
  const reading = newReading();
  listObjects(value, reading);
  return reading.objects;
}
