import { type Clock, type Reporter, textClaim } from '../../../../diagnose/index.ts';
import { joinPath } from '../../../../json.ts';
import { after, between, durationMs, type EpochMs, seconds } from '../../../../time.ts';
import { type ClerkFacts, defineClerkRule } from '../../facts.ts';
import { organizationOf } from '../../tokens/claims.ts';

export const tokenOfAnotherOrganization = defineClerkRule({
  id: 'token/mismatched-organization',
  severity: 'warning',
  title: 'Token of another organization',
  why: 'The session works in one organization and its token speaks for another, or for none. Until the token is replaced, backends check permissions for the wrong organization. Often another tab switched.',
  fix: 'After a switch, ask for a new token with getToken({ skipCache: true }), or wait for setActive() before calling your backend.',
  docs: 'https://clerk.com/docs/guides/sessions/force-token-refresh',
  isSteady: true,
  memory: () => new Map<string, Switched>(),
  check({ sessionsWithTokens, tokensOfPage, provider, clock }, report, switched) {
    if (provider === 'app') reportOutdated({ tokensOfPage, clock }, report, switched);
    for (const { session, token } of sessionsWithTokens) {
      const active = session.value.last_active_organization_id;
      // Tokens of sessions with open tasks name no organization yet.
      if (active === undefined || session.value.status !== 'active') continue;
      learn({ id: session.value.id ?? '', organization: active }, clock, switched);
      if (organizationOf(token) === active) continue;
      report({
        path: token.where,
        about: session.value.id ?? session.path,
        message: messageOf(organizationOf(token), active),
        evidence: [
          {
            kind: 'field',
            path: joinPath(session.path, 'last_active_organization_id'),
            holds: { value: active, secret: true },
          },
        ],
      });
    }
  },
});

/** The organization that a session works in, and since when by the clock of this machine; null if it was so from the start. */
interface Switched {
  readonly organization: string | null;
  readonly since: EpochMs | null;
}

interface InUse {
  readonly id: string;
  readonly organization: string | null;
}

function learn({ id, organization }: InUse, { arrivedAt }: Clock, switched: Map<string, Switched>): void {
  const known = switched.get(id);
  if (known?.organization === organization) return;
  switched.set(id, { organization, since: known === undefined ? null : arrivedAt });
}

/** Requests that were under way at the switch may still carry the old token. */
const grace = seconds(2);

/** What the app itself sends some time after a switch, with a token from before it. */
function reportOutdated(
  { tokensOfPage, clock }: Pick<ClerkFacts, 'tokensOfPage' | 'clock'>,
  report: Reporter,
  switched: ReadonlyMap<string, Switched>,
): void {
  for (const token of tokensOfPage) {
    const session = textClaim(token, 'sid') ?? '';
    const { organization, since = null } = switched.get(session) ?? {};
    if (organization === undefined || since === null || clock.sentAt === null || token.issuedAt === null) continue;
    const made = after(token.issuedAt, durationMs(-(clock.serverAhead ?? 0)));
    if (organizationOf(token) === organization || made >= since || between(since, clock.sentAt) < grace) continue;
    report({
      path: token.where,
      about: session,
      message: 'The token is from before the switch to another organization',
    });
  }
}

function messageOf(inToken: string | null, active: string | null): string {
  if (inToken === null) return 'The token names no organization, the session has one';
  return active === null
    ? 'The token names an organization, the session has none'
    : 'The token names another organization than the session';
}
