import { header } from '../../../capture/index.ts';
import type { Token } from '../../../tokens/index.ts';
import type { AppRequest, Refusal } from '../../provider.ts';
import { authReasonNamed } from '../exchanges/auth-reasons.ts';
import { authReason } from '../exchanges/handshake.ts';
import { kindByContent } from '../tokens/claims.ts';
import { decidingToken } from '../tokens/deciding.ts';
import { conclude } from './conclusion.ts';

/**
 * Why Clerk's backend SDK refused a request of the app or sent it to the handshake: as its response says, else as the SDK's own
 * checks would find. Null for a response that is no refusal.
 */
export function explainRefusal(request: AppRequest): Refusal | null {
  const token = decidingToken(request.tokens);
  const source = authReason(request.head);
  if (source === null && !(isRefused(request) && isOurs(request, token))) return null;
  const reason = source === null ? conclude(request, token) : source.reason;
  const words = reason === null ? unexplained(token) : wordsFor(reason);
  const told = header(request.head.responseHeaders, 'x-clerk-auth-message');
  return { token, reason, path: source?.path ?? null, ...words, told };
}

const isRefused = ({ exchange }: AppRequest): boolean =>
  exchange.response.status === 401 || exchange.response.status === 403;

/** The app may trust other systems as well. */
const isOurs = ({ head }: AppRequest, token: Token | null): boolean =>
  token === null
    ? head.responseHeaders.some(({ name }) => /^x-clerk-auth-/i.test(name))
    : kindByContent(token) !== null;

const wordsFor = (reason: string): Pick<Refusal, 'meaning' | 'fix'> => {
  const known = authReasonNamed(reason);
  return known === null
    ? { meaning: 'a reason that Clerk has not published', fix: 'Look into the log of the server.' }
    : { meaning: known.meaning, fix: known.fix };
};

const unexplained = (token: Token | null): Pick<Refusal, 'meaning' | 'fix'> =>
  token?.claims?.sts === 'pending'
    ? {
        meaning: 'the session is pending, which servers treat as signed out unless they are told otherwise',
        fix: 'Let the user finish the tasks of the session, such as choosing an organization. Where pending users may pass, set treatPendingAsSignedOut to false.',
      }
    : {
        meaning: 'the app itself decided, for nothing in the token speaks against it',
        fix: 'Look at the roles, permissions, and features that this route asks for, and whether its server has the keys of this instance.',
      };
