import { own } from '../json.ts';
import type { Token } from '../tokens/index.ts';

/**
 * What a finding about a token is about: the session it speaks for, else the user, else the place where it stands.
 * A token lives a minute and its successors have the same fault, so the token itself would make a finding of each.
 */
export const aboutToken = (token: Pick<Token, 'claims' | 'where'>): string =>
  textClaim(token, 'sid') ?? textClaim(token, 'sub') ?? token.where;

/** A claim that is a string with something in it; null otherwise. */
export function textClaim({ claims }: Pick<Token, 'claims'>, name: string): string | null {
  const value = own(claims, name);
  return typeof value === 'string' && value !== '' ? value : null;
}
