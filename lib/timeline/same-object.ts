import type { Inspection, Subject } from '../inspect/index.ts';

export const isSame = (one: Subject, other: Subject): boolean => one.type === other.type && one.id === other.id;

/** Exchanges whose answers are about an object that this one's is about too, in order; itself left out. */
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

/** Each answer with the one before it that was about the same object, the first that it is about. */
export function* pairsOfSameObject(
  inspections: readonly Inspection[],
): Generator<readonly [before: Inspection, after: Inspection]> {
  const newest = new Map<string, Inspection>();
  for (const inspection of inspections) {
    const [subject] = inspection.subjects;
    if (subject === undefined) continue;
    const key = `${subject.type} ${subject.id}`;
    const before = newest.get(key);
    if (before) yield [before, inspection];
    newest.set(key, inspection);
  }
}
