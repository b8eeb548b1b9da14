import { isObject, parseJson } from '../json.ts';
import { visitStrings } from '../parse/index.ts';

/** Tokens hide in JSON within strings and in the queries and fragments of URLs; three layers are more than any SDK makes. */
const nestingLimit = 3;

/**
 * A token within a text. Only the first `eyJ` of a word begins one: from each of them to the word's end would take a time that
 * grows with the square of its length.
 */
const embedded = /eyJ(?<!eyJ[\w-]*?eyJ)[\w-]*\.[\w-]*\.[\w-]*/g;

/** Takes a string and its name, or says that it is nothing by itself. */
export type TakeString = (text: string, name: string) => boolean;

/** Hands over every string within a text, and those within the ones that are not taken. */
export function visitNested(text: string, take: TakeString, layer = 1): void {
  visitParts(text, (part, name) => {
    if (!take(part, name) && layer < nestingLimit && part.includes('eyJ')) visitNested(part, take, layer + 1);
  });
}

function visitParts(text: string, visit: (part: string, name: string) => void): void {
  if (/^(https?:|\/)/.test(text)) visitQuery(text, visit);
  else {
    const value = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
    if (isObject(value) || Array.isArray(value)) visitStrings(value, null, visit);
    else for (const [token] of text.matchAll(embedded)) visit(token, '');
  }
}

function visitQuery(text: string, visit: (part: string, name: string) => void): void {
  if (!/[?#]/.test(text)) return;
  const url = URL.parse(text, 'https://nested.invalid');
  for (const [name, value] of url?.searchParams ?? []) visit(value, name);
  for (const [name, value] of new URLSearchParams(url?.hash.slice(1))) visit(value, name);
}
