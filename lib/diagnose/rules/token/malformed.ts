import { looksLikeJwt, type Token } from '../../../tokens/index.ts';
import { aboutToken } from '../../about-token.ts';
import type { Facts } from '../../facts.ts';
import { defineRule } from '../../rule.ts';
import { firstPlaces, isBearer, isHandedOut, isInCookie, isInput, nameOfPlace } from '../../token-places.ts';

export const malformedToken = defineRule({
  id: 'token/malformed',
  severity: 'error',
  title: 'Malformed token',
  why: 'A token has three parts, of which the first two are JSON in base64url. This one does not, so every server that reads it refuses it.',
  fix: 'Look at the code that stores and sends the token: it was cut, quoted, encoded twice, or is not a token at all. If it came like this from the API, look for a mock or a proxy.',
  docs: 'https://www.rfc-editor.org/rfc/rfc7519#section-7.2',
  isForStrangers: true,
  check(facts, report) {
    for (const token of firstPlaces(facts.tokens)) {
      if (token.claims !== null || !isMeantAsJwt(token, facts)) continue;
      report({ path: token.where, about: aboutToken(token), message: fault(token) });
    }
  },
});

/** Opaque tokens are no fault. In cookies the name says little and other frameworks sign their own, so a JOSE header has to tell. */
function isMeantAsJwt(token: Token, facts: Facts): boolean {
  if (token.kind === 'jwe') return false;
  if (isBearer(token) || isInput(token, facts)) return token.raw.startsWith('eyJ');
  if (isInCookie(token)) return looksLikeJwt(token.raw) && typeof token.header?.alg === 'string';
  return (token.raw.startsWith('eyJ') || nameOfPlace(token) === 'jwt') && isHandedOut(token);
}

function fault({ raw, header }: Token): string {
  const parts = raw.split('.').length;
  if (parts !== 3) return `The token has ${parts} ${parts === 1 ? 'part' : 'parts'}, a JWT has 3`;
  return `The ${header === null ? 'header' : 'payload'} of the token is not a JSON object in base64url`;
}
