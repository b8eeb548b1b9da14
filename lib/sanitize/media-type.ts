import type { Scrub } from './scrub.ts';
import { isKnown } from './words.ts';

/** What parts the forms that are written anew. */
export const partBoundary = 'part';

/** A media type whose words are published; else the plainest of its class, by which a body is read the same way. */
export function scrubMediaType({ vocabulary: { words } }: Scrub, value: string): string {
  const [essence = '', ...parameters] = value.toLowerCase().split(';');
  if (/^multipart\/(?:form-data|mixed|related|alternative)$/.test(essence.trim()))
    return `${essence.trim()}; boundary=${partBoundary}`;
  const charset = parameters.find((parameter) => /^\s*charset=utf-?8\s*$/.test(parameter));
  return plain(essence.trim(), words) + (charset ? '; charset=utf-8' : '');
}

function plain(essence: string, words: ReadonlySet<string>): string {
  if (isKnown(essence, words)) return essence;
  if (essence.endsWith('+json')) return 'application/json';
  return essence.startsWith('text/') || essence.endsWith('+xml') ? 'text/plain' : 'application/octet-stream';
}
