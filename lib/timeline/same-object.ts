import type { Inspection, Subject } from '../inspect/index.ts';

export const isSame = (one: Subject, other: Subject): boolean => one.type === other.type && one.id === other.id;

/** Exchanges whose responses are about an object that this one's is about too, in order; itself left out. */
export const aboutTheSame = (
  { exchange, subjects }: Inspection,
  inspections: readonly Inspection[],
): readonly Inspection[] =>
  subjects.length === 0
    ? []
    : inspections.filter(
        (other) =>
          other.exchange.index !== exchange.index &&
          other.subjects.some((theirs) => subjects.some((ours) => isSame(ours, theirs))),
      );

/** A response and an earlier one, with the objects of which that was the newest before it. */
export interface Pair {
  readonly before: Inspection;
  readonly after: Inspection;
  readonly subjects: readonly Subject[];
}

/** Every response with the newest one before it about each of its objects. */
export function* pairsOfSameObject(inspections: readonly Inspection[]): Generator<Pair> {
  const newest = new Map<string, Inspection>();
  for (const after of inspections) {
    const pairs = new Map<Inspection, Subject[]>();
    for (const subject of after.subjects) {
      const key = `${subject.type} ${subject.id}`;
      const before = newest.get(key);
      if (before && before !== after) pairs.set(before, [...(pairs.get(before) ?? []), subject]);
      newest.set(key, after);
    }
    for (const [before, subjects] of pairs) yield { before, after, subjects };
  }
}
