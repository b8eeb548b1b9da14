import { joinPath } from '../../json.ts';
import type { Head } from '../../recognize/index.ts';
import type { Token } from '../../tokens/index.ts';
import { isSessionCookie } from './cookies.ts';
import { firstCopies, isOfThisClient } from './copies.ts';
import type { Located, Session } from './facts.ts';
import { isSessionToken, type SessionToken } from './session-claims.ts';

/** A session with the token that its object carries. */
export interface SessionWithToken {
  readonly session: Located<Session>;
  readonly token: SessionToken;
}

/** Each session of an answer once, with its `last_active_token`, where it has one that could be read. */
export function* sessionsWithTokens(
  sessions: readonly Located<Session>[],
  tokens: readonly Token[],
): Generator<SessionWithToken> {
  for (const session of firstCopies(sessions)) {
    const where = joinPath(session.path, 'last_active_token.jwt');
    const token = tokens.find((candidate) => candidate.where === where);
    if (token !== undefined && isSessionToken(token) && isOfThisClient(session)) yield { session, token };
  }
}

/** Does this place hold session tokens and nothing else: the session's cookie, a session object, the answer to a plain token request? */
export const isSessionPlace = (token: Pick<Token, 'where'>, head: Pick<Head, 'path'>): boolean =>
  isSessionCookie(token) ||
  /(^|\.)last_active_token\.jwt$/.test(token.where) ||
  (token.where === 'jwt' && /\/sessions\/[^/]+\/tokens$/.test(head.path));

/** The answer to a request for a token made from a JWT template. */
export const isTemplatePlace = (token: Pick<Token, 'where'>, head: Pick<Head, 'path'>): boolean =>
  token.where === 'jwt' && /\/sessions\/[^/]+\/tokens\/[^/]+$/.test(head.path);
