import { perObject } from '../per-object.ts';
import { looksLikeJwt } from './read.ts';
import type { TokenGrammar } from './token.ts';

/** Is this text, which stands under that name, a token? */
export type TokenTest = (text: string, name: string) => boolean;

/**
 * Every string is asked, so what the grammars say is put together once. A `jwt` that is none and a bearer that was cut off are
 * tokens still: broken ones, and the reason why requests fail.
 */
export const tokenTest = perObject((grammars: readonly TokenGrammar[]): TokenTest => {
  const prefixes = grammars.flatMap(({ opaque }) => opaque.map(({ prefix }) => prefix.replace(/\W/g, '\\$&')));
  const prefixed = new RegExp(`^(?:${prefixes.join('|') || '(?!)'})`);
  const isNamed = (name: string): boolean => {
    for (const grammar of grammars) if (grammar.kindByName(name) !== null) return true;
    return false;
  };
  return (text, name) => {
    if (text.length < shortest) return false;
    if (name === 'jwt' || (text.startsWith('eyJ') && (name === 'authorization' || looksLikeJwt(text)))) return true;
    return (isNamed(name) || prefixed.test(text)) && !/[\s/?&{"]/.test(text);
  };
});

/** No credential is shorter. */
const shortest = 8;
