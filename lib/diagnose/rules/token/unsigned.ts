import type { Token } from '../../../tokens/index.ts';
import { aboutToken } from '../../about-token.ts';
import { defineRule } from '../../rule.ts';
import { isBearer, isInCookie, isInput } from '../../token-places.ts';

export const unsignedToken = defineRule({
  id: 'token/unsigned',
  severity: 'error',
  title: 'Unsigned token',
  why: 'Nothing proves who made this token: anyone can write one like it, for any user. A server that accepts it lets everybody in.',
  fix: 'Find out what made the token, usually a mock or a test, and keep it out of production. Have servers accept only the signature algorithm that your provider uses.',
  docs: 'https://www.rfc-editor.org/rfc/rfc8725#section-3.1',
  supersedes: ['token/unsupported-algorithm', 'token/malformed'],
  isForStrangers: true,
  needs: ['tokens'],
  check(facts, report) {
    for (const token of facts.tokens) {
      if (!facts.handedOut.includes(token) && !isSent(token) && !isInput(token, facts)) continue;
      const message = fault(token);
      if (message !== null) report({ path: token.where, about: aboutToken(token), message });
    }
  },
});

/** Sent to prove who someone is. Of cookies, only those whose token a provider knows. */
const isSent = (token: Token): boolean =>
  isBearer(token) || (isInCookie(token) && token.kind !== 'jwt' && token.kind !== 'malformed');

/** RFC 7515 §4.1.1 writes `none` in small letters, but not every verifier minds. */
function fault({ raw, header }: Token): string | null {
  if (header === null) return null;
  if (typeof header.alg === 'string' && header.alg.toLowerCase() === 'none')
    return 'The token names no signature algorithm (alg: none)';
  return raw.endsWith('.') && raw.split('.').length === 3 ? 'The signature of the token is empty' : null;
}
