import type { Explanation, Token } from '../../../tokens/index.ts';
import { isSessionToken } from '../tokens/claims.ts';
import { explainCategory } from './category.ts';
import { explainCookie } from './cookie.ts';
import { explainHandshake } from './handshake.ts';
import { explainDevBrowser, explainPublishableKey, explainSecretKey } from './key.ts';
import { explainSession } from './session.ts';

export { explainRefusal } from './refusal.ts';

/** What a token of Clerk says in a compact form. */
export const explainToken = (token: Token): readonly Explanation[] => [
  ...explainCategory(token),
  ...explainKind(token),
];

function explainKind(token: Token): readonly Explanation[] {
  if (isSessionToken(token)) return [...explainSession(token), ...explainCookie(token)];
  switch (token.kind) {
    case 'handshake':
      return explainHandshake(token.claims ?? {});
    case 'publishable-key':
      return explainPublishableKey(token.raw);
    case 'secret-key':
      return explainSecretKey(token.raw);
    case 'dev-browser':
      return explainDevBrowser(token.raw);
    default:
      return [];
  }
}
