import { own, type Path, valueAt } from '../json.ts';
import type { Reading } from './read-exchange.ts';

/** An object that a response is about: one with an identifier, so that other responses about it can be told. */
export interface Subject {
  readonly type: string;
  readonly id: string;
  /** Where it stands in the response. */
  readonly path: Path;
}

/** Responses are about one or two objects; a hostile one may be about any number. */
const most = 8;

/** The objects at the top of a response; where none of them has an identifier, the first one further inside that has. */
export function subjectsOf({ content, parsed }: Pick<Reading, 'content' | 'parsed'>): readonly Subject[] {
  if (content.kind !== 'json') return [];
  const found: Subject[] = [];
  for (const { type, path } of parsed.objects) {
    if (found.length === most) break;
    if (found.length > 0 && path.includes('.')) continue;
    const id = own(valueAt(content.value, path), 'id');
    if (typeof id === 'string') found.push({ type, id, path });
  }
  return found;
}
