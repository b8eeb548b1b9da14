import { perObject } from '../per-object.ts';
import { looksLikeJwt } from './read.ts';
import type { TokenGrammar } from './token.ts';

/** Is this text, which stands under that name, a token? */
export type TokenTest = (text: string, name: string) => boolean;

/** Every string is asked, so what the grammars say is put together once. */
export const tokenTest = perObject((grammars: readonly TokenGrammar[]): TokenTest => {
  const prefixes = grammars.flatMap(({ opaque }) => opaque.map(({ prefix }) => prefix.replace(/\W/g, '\\$&')));
  const prefixed = new RegExp(`^(?:${prefixes.join('|') || '(?!)'})`);
  const isKnown: TokenTest = (text, name) =>
    prefixed.test(text) || grammars.some((grammar) => grammar.kindByName(name) !== null);
  return (text, name) =>
    text.length >= shortest &&
    (isMeantAsToken(text, name) || looksLikeJwt(text) || (isKnown(text, name) && !/[\s/?&{"]/.test(text)));
});

/** No credential is shorter. */
const shortest = 8;

/** A `jwt` that is none and a bearer that was cut off are tokens still: broken ones, and the reason why requests fail. */
const isMeantAsToken: TokenTest = (text, name) =>
  name === 'jwt' || (name === 'authorization' && text.startsWith('eyJ'));
