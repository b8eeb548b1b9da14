import { originOfPage, textClaim } from '../../../../diagnose/index.ts';
import type { EpochMs } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';
import type { SessionToken } from '../../tokens/claims.ts';

export const mixedInstances = defineClerkRule({
  id: 'token/mixed-instances',
  severity: 'warning',
  title: 'Tokens of two instances on one page',
  why: 'Session tokens of two Clerk instances, or of an app’s development and production instances, are in use on the same page. Frontend and backend then disagree about who is signed in, often in an endless redirect.',
  fix: 'Use the publishable key and the secret key of the same instance, and clear the page’s cookies. On localhost, all projects share their cookies.',
  docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  needs: ['sessionTokens'],
  memory: () => new Map<string, Seen>(),
  check({ exchange, head, clock, sessionTokens }, report, instances) {
    const origin = originOfPage({ exchange, head });
    if (origin === null) return;
    for (const token of sessionTokens) {
      if (!isAlive(token, clock.judgedAt)) continue;
      const known = instances.get(origin);
      if (known === undefined) instances.set(origin, seenIn(token));
      else if (differs(known, seenIn(token)))
        report({
          path: token.where,
          about: origin,
          message: `Two session tokens of this page name different ${differs(known, { ...seenIn(token), kid: null }) ? 'issuers (iss)' : 'keys (kid)'}`,
        });
    }
  },
});

/** By what a token tells its instance; null where it does not. */
interface Seen {
  readonly iss: string | null;
  readonly kid: string | null;
}

const seenIn = (token: SessionToken): Seen => ({
  iss: textClaim(token, 'iss'),
  kid: typeof token.header.kid === 'string' ? token.header.kid : null,
});

const differs = (known: Seen, next: Seen): boolean =>
  (known.iss !== null && next.iss !== null && known.iss !== next.iss) ||
  (known.kid !== null && next.kid !== null && known.kid !== next.kid);

/** An expired token that another project left on the host is harmless. */
const isAlive = ({ expiresAt }: SessionToken, now: EpochMs | null): boolean =>
  expiresAt === null || now === null || expiresAt > now;
