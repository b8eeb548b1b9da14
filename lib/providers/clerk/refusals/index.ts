import { own } from '../../../json.ts';
import { explained } from './explained.ts';
import { named } from './named.ts';

/** Every code that Clerk publishes. */
export const refusalCodes: readonly string[] = [...Object.keys(explained), ...named];

const published: ReadonlySet<string> = new Set(refusalCodes);

/** A code that is not published is data, and no message may carry it. */
export const isPublished = (code: string): boolean => published.has(code);

/** What a code means and what to do about it; empty where its name says enough, null where nobody published it. */
export function explainCode(code: string): string | null {
  const known = find(code);
  if (known) return known.join('. ');
  return isPublished(code) ? '' : null;
}

/** A published code and what it means, as it completes "refused the request:". */
export function reasonOf(code: string): string {
  const known = find(code);
  return known ? `${code}, because ${known[0]}` : code;
}

const find = (code: string) => own(explained, code) as (typeof explained)[string] | undefined;
