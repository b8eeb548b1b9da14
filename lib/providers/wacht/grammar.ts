import { isObject, type JsonObject } from '../../json.ts';
import { issuerHost, looksLikeJwt, readToken, type TokenGrammar } from '../../tokens/index.ts';
import { identifierOf } from './identifier.ts';
import { isStagingHost } from './recognize/hosts.ts';

/**
 * Two kinds of JWT. The transport token says which browser it is: a cookie called `__session` in production, a query parameter
 * and a response header in staging. It is renewed by itself for 30 days, so that it has expired means nothing. The session token
 * is what `GET /session/token` mints for the app's own backend.
 */
export const grammar: TokenGrammar = { opaque: [], kindByName, classify };

/** In place of a cookie, staging has a query parameter with two underscores behind; Clerk's, with none, is another. */
export const developmentSession = { query: '__dev_session__', header: 'x-development-session' } as const;

function kindByName(name: string): string | null {
  return name === developmentSession.query || name === developmentSession.header ? 'session-transport' : null;
}

function classify(header: JsonObject, claims: JsonObject): string | null {
  if (identifierOf(claims.sess) !== null && identifierOf(claims.rotating_token) !== null) return 'session-transport';
  if (typeof header.cat === 'string' || Array.isArray(claims.handshake)) return null;
  return isSessionToken(claims) ? 'session' : null;
}

/** Other issuers have sessions and subjects as well; only here is the subject a number, or the issuer a staging host. */
function isSessionToken(claims: JsonObject): boolean {
  const { sub, session_id: session, sid } = claims;
  const issuer = issuerHost({ claims });
  if (isStagingHost(issuer)) return true;
  if (!issuer.startsWith('frontend.') || identifierOf(sub) === null) return false;
  return isSnowflake(session) || isSnowflake(sid) || hasScope(claims);
}

const isSnowflake = (value: unknown): boolean => /^\d{15,20}$/.test(identifierOf(value) ?? '');

const hasScope = ({ organization_permissions, workspace_permissions, permissions }: JsonObject): boolean =>
  Array.isArray(organization_permissions) || Array.isArray(workspace_permissions) || isObject(permissions);

/** What a text is, if it is a JWT of Wacht as far as its content tells. */
export function kindOfToken(text: string): string | null {
  if (!looksLikeJwt(text)) return null;
  const { header, claims } = readToken(text, '', '', []);
  return header && claims && classify(header, claims);
}
