import { aboutToken } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { minutes } from '../../../../time.ts';
import { defineClerkRule, type Located, type Session } from '../../facts.ts';
import type { SessionToken } from '../../tokens/claims.ts';

/** The laxest preset of reverification asks for a factor younger than a day (docs, "Reverification"). */
const laxest = 1440;

export const staleFactorAge = defineClerkRule({
  id: 'token/stale-factor-age',
  severity: 'info',
  title: 'Stale verification',
  why: 'Sensitive actions can require that the user proved who they are a short while ago. For this session that was long ago, or never for the second factor (fva), so the user will be asked again.',
  fix: 'Wrap calls to protected actions in useReverification(), which asks the user and repeats the call.',
  docs: 'https://clerk.com/docs/guides/secure/reverification',
  needs: ['sessionTokens'],
  check({ sessions, sessionTokens }, report) {
    for (const token of sessionTokens) {
      const message = fault(token, sessions);
      if (message !== null) report({ path: token.where, about: aboutToken(token), message });
    }
  },
});

function fault({ claims }: SessionToken, sessions: readonly Located<Session>[]): string | null {
  if (!Array.isArray(claims.fva)) return null;
  const [first, second] = claims.fva;
  if (typeof first === 'number' && first >= laxest)
    return `The first factor was verified ${inWords(minutes(first))} ago`;
  const session = sessions.find(({ value }) => value.id === claims.sid);
  return second === -1 && session?.value.user?.two_factor_enabled === true
    ? 'The user has a second factor and did not use it in this session'
    : null;
}
