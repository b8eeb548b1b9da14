import type { JsonValue } from '../../lib/json.ts';
import { between } from '../../lib/time.ts';
import type { Change } from '../../lib/timeline/index.ts';
import { texts } from '../texts/index.ts';
import { fullDate } from '../time/moments.ts';
import { differenceWords } from '../time/words.ts';
import type { Zone } from '../time/zone.ts';
import { instantOf } from '../tree/instant.ts';

export type Sign = 'added' | 'removed' | 'changed' | 'moved';

export function signOf({ before, after, movedFrom }: Change): Sign {
  if (movedFrom !== null) return 'moved';
  return before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
}

/** A value in a line: objects and lists by their size, times as people read them. */
export function valueWords(value: JsonValue, { kind }: Change, zone: Zone): string {
  if (Array.isArray(value)) return texts.tree.items(value.length);
  if (typeof value === 'object' && value !== null) return texts.tree.fields(Object.keys(value).length);
  const instant = instantOf(kind ?? undefined, value);
  return instant === null ? JSON.stringify(value) : fullDate(instant, zone);
}

/** By how much a time has moved: `+43 s`; null for everything else. */
export function movedBy({ before, after, kind }: Change): string | null {
  const [from, to] = [before, after].map((value) => instantOf(kind ?? undefined, value));
  return from && to ? differenceWords(between(from, to)) : null;
}
