import { readContent } from '../capture/index.ts';
import type { Inspection } from '../inspect/index.ts';
import { type JsonValue, own, type Path, valueAt } from '../json.ts';

/** What an answer is about: the first object in it that has an identifier. */
export interface Subject {
  readonly type: string;
  readonly id: string;
  /** Where it stands in the answer. */
  readonly path: Path;
  readonly value: JsonValue;
}

/** Null for answers without a body, without objects, or whose object has no identifier. */
export function subjectOf({ exchange, objects }: Inspection): Subject | null {
  const content = readContent(exchange.response.body);
  if (content.kind !== 'json') return null;
  for (const { type, path } of objects) {
    const value = valueAt(content.value, path);
    const id = own(value, 'id');
    if (typeof id === 'string') return { type, id, path, value: value as JsonValue };
  }
  return null;
}

/** Each answer with the one before it that was about the same object. */
export function* pairsOfSameObject(
  inspections: readonly Inspection[],
): Generator<readonly [before: Inspection, after: Inspection]> {
  const newest = new Map<string, Inspection>();
  for (const inspection of inspections) {
    const subject = subjectOf(inspection);
    if (subject === null) continue;
    const key = `${subject.type} ${subject.id}`;
    const before = newest.get(key);
    if (before) yield [before, inspection];
    newest.set(key, inspection);
  }
}
