import { aboutToken } from '../../../../diagnose/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { isSessionToken, kindByContent } from '../../tokens/claims.ts';
import { isSessionPlace } from '../../tokens/places.ts';

export const wrongTypeHeader = defineClerkRule({
  id: 'token/wrong-type-header',
  severity: 'warning',
  title: 'Session token of the wrong type',
  why: 'The header of a session token says that it is a JWT (typ). This one says something else, as OAuth access tokens do (at+jwt), and backends that expect a session token refuse it.',
  fix: 'Send the session token from getToken() where a user’s session is expected, and OAuth access tokens only to endpoints that accept them.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  check({ tokens, head }, report) {
    for (const token of tokens) {
      const typ = token.header?.typ;
      // Backends accept a header without a type.
      if (typ === undefined || typ === 'JWT') continue;
      const isMisplaced = kindByContent(token) === 'oauth-access' && isSessionPlace(token, head);
      if (!isSessionToken(token) && !isMisplaced) continue;
      const isOauth = typeof typ === 'string' && /^(application\/)?at\+jwt$/i.test(typ);
      const message = `The type of the session token (typ) is ${isOauth ? 'that of an OAuth access token' : 'not JWT'}`;
      report({ path: token.where, about: aboutToken(token), message });
    }
  },
});
