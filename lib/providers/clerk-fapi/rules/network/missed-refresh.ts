import { formField } from '../../../../capture/index.ts';
import { aboutToken, isBearer, isFetch, textClaim } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { after, between, durationMs, type EpochMs, epochMs, seconds } from '../../../../time.ts';
import { isSessionCookie } from '../../cookies/by-name.ts';
import { type ClerkFacts, defineClerkRule } from '../../facts.ts';

interface Session {
  /** When the newest token expires, by the clock of the issuer. */
  expiresAt: EpochMs;
  isHidden: boolean;
  /** Calls of the app that came when a new token was long due. */
  calls: number;
}

/** Timers of a busy page may be this late. */
const grace = seconds(15);

export const missedRefresh = defineClerkRule({
  id: 'network/missed-refresh',
  severity: 'warning',
  title: 'Token that was not refreshed',
  why: 'The page calls its API with a token that expired a while ago, and the SDK did not even ask for a new one. Its timer stopped: the tab was frozen, an extension interferes, or the page forbids workers.',
  fix: 'Allow blob: in worker-src of your Content-Security-Policy, and call getToken() before each request instead of keeping the token.',
  docs: 'https://clerk.com/docs/guides/secure/best-practices/csp-headers',
  supersedes: ['token/expired-when-sent'],
  memory: () => new Map<string, Session>(),
  check(facts, report, sessions) {
    const { exchange, head, provider, sessionTokens, clock } = facts;
    if (provider === 'clerk-fapi') learn(facts, sessions);
    if (provider !== 'app' || clock.sentAt === null || !isFetch({ exchange, head })) return;
    const token = sessionTokens.find((one) => isBearer(one) || isSessionCookie(one));
    const session = token && sessions.get(textClaim(token, 'sid') ?? '');
    if (!token?.expiresAt || !session || session.isHidden) return;
    const lapsed = epochMs(Math.max(token.expiresAt, session.expiresAt));
    const late = between(lapsed, after(clock.sentAt, clock.serverAhead ?? durationMs(0)));
    session.calls = late > grace ? session.calls + 1 : 0;
    if (session.calls < 2) return;
    report({
      path: token.where,
      about: aboutToken(token),
      message: `The token expired ${inWords(late)} ago and was not refreshed`,
    });
  },
});

type Answered = Pick<ClerkFacts, 'params' | 'handedOut' | 'sessionTokens' | 'requestContent'>;

/** A new token, or at least a request for one, starts the count again. */
function learn({ params, handedOut, sessionTokens, requestContent }: Answered, sessions: Map<string, Session>): void {
  const asked = sessions.get(params.session_id ?? '');
  if (asked) asked.calls = 0;
  for (const token of sessionTokens) {
    if (token.expiresAt === null || !handedOut.includes(token)) continue;
    const isHidden = formField(requestContent, 'tab_state') === 'hidden';
    sessions.set(textClaim(token, 'sid') ?? '', { expiresAt: token.expiresAt, isHidden, calls: 0 });
  }
}
