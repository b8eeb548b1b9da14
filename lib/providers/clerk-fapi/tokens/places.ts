import { joinPath } from '../../../json.ts';
import type { Head } from '../../../recognize/index.ts';
import type { Token } from '../../../tokens/index.ts';
import { isSessionCookie } from '../cookies/by-name.ts';
import type { Located, Session, SessionWithToken } from '../facts.ts';
import { isOfThisClient } from '../objects/copies.ts';
import type { SessionToken } from './claims.ts';

/** The sessions of a response with their `last_active_token`, where they have one that could be read. */
export function sessionsWithTokens(
  sessions: readonly Located<Session>[],
  tokens: readonly SessionToken[],
): readonly SessionWithToken[] {
  const found: SessionWithToken[] = [];
  for (const session of sessions) {
    const where = joinPath(session.path, 'last_active_token.jwt');
    const token = tokens.find((candidate) => candidate.where === where);
    if (token !== undefined && isOfThisClient(session)) found.push({ session, token });
  }
  return found;
}

/** Does this place hold only session tokens: the session's cookie, a session object, the response to a plain token request? */
export const isSessionPlace = (token: Pick<Token, 'where'>, head: Pick<Head, 'path'>): boolean =>
  isSessionCookie(token) ||
  /(^|\.)last_active_token\.jwt$/.test(token.where) ||
  (token.where === 'jwt' && /\/sessions\/[^/]+\/tokens$/.test(head.path));

/** The response to a request for a token made from a JWT template. */
export const isTemplatePlace = (token: Pick<Token, 'where'>, head: Pick<Head, 'path'>): boolean =>
  token.where === 'jwt' && /\/sessions\/[^/]+\/tokens\/[^/]+$/.test(head.path);
