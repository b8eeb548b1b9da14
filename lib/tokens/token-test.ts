import { memoizeSome } from '../memoize.ts';
import { memoizeByObject } from '../memoize-by-object.ts';
import { field } from '../parse/index.ts';
import { looksLikeJwt } from './read.ts';
import type { TokenGrammar } from './token.ts';

/** Is this text, which stands under that name, a token? */
export type TokenTest = (text: string, name: string) => boolean;

/**
 * Every string is asked, so what the grammars say is put together once. A `jwt` that is none and a bearer that was cut off are
 * tokens still: broken ones, and the reason why requests fail.
 */
export const tokenTest = memoizeByObject((grammars: readonly TokenGrammar[]): TokenTest => {
  const prefixes = grammars.flatMap(({ opaque }) => opaque.map(({ prefix }) => prefix));
  const initials = new Set(prefixes.map((prefix) => prefix.charCodeAt(0)));
  const prefixed = new RegExp(`^(?:${prefixes.map((prefix) => prefix.replace(/\W/g, '\\$&')).join('|') || '(?!)'})`);
  const isPrefixed = (text: string): boolean => initials.has(text.charCodeAt(0)) && prefixed.test(text);
  const isNamed = memoizeSome((name) => grammars.some((grammar) => grammar.kindByName(name) !== null));
  return (text, name) => {
    if (name === 'jwt') return text !== '' && text !== field.placeholder;
    if (text.length < shortest) return false;
    if (text.startsWith('eyJ') && (name === 'authorization' || looksLikeJwt(text))) return true;
    return (isNamed(name) || isPrefixed(text)) && !/[\s/?&{"]/.test(text);
  };
});

/** No credential is shorter. */
export const shortest = 8;
