import { own } from '../../json.ts';
import type { SessionFacts, SessionView } from '../../session-view.ts';
import { type EpochMs, parseDate } from '../../time.ts';
import type { OrganizationMembership, Signin } from './facts.ts';
import type { Known } from './follow/known.ts';
import { identifierOf } from './identifier.ts';

export const providerId = 'wacht';
export const providerTitle = 'Wacht';

/** A deployment as people ask about it: who is signed in, and for how long. What ends is the sign-in; the session only holds it. */
export function viewOf(known: Known): SessionView {
  const shown = known.signins?.active?.value ?? null;
  const others = (known.signins?.all ?? []).flatMap((other) => (isSame(other, shown) ? [] : toOther(other, known)));
  const { departure } = known;
  const departed = departure?.end ? { user: toUser(departure.last, known), ...departure.end } : null;
  return { ...seenFrom(known, shown), others, departed };
}

function seenFrom(known: Known, shown: Signin | null): Omit<SessionView, 'others'> {
  const { deployment, signins, token, serverAhead, asOf } = known;
  const isActive = isSame(signins?.active?.value, shown);
  return {
    provider: providerId,
    title: providerTitle,
    instance: deployment,
    sdk: null,
    apiVersion: null,
    state: signins === null ? 'unknown' : shown === null ? 'signed-out' : 'signed-in',
    session: shown && toSession(shown, known),
    user: shown && toUser(shown, known),
    organization: isActive ? toOrganization(known) : null,
    token:
      isActive && token && isOf(token.claims, known) ? { issuedAt: token.issuedAt, expiresAt: token.expiresAt } : null,
    departed: null,
    serverAhead,
    asOf,
  };
}

const toSession = (active: Signin, { signins, isImpersonated }: Known): SessionFacts => ({
  id: signins?.sessionId ?? identifierOf(active.id) ?? '',
  status: 'active',
  createdAt: moment(active.created_at),
  expiresAt: moment(active.expires_at ?? active.expiresAt),
  abandonsAt: null,
  lastActiveAt: moment(active.last_active_at ?? active.lastActiveAt),
  tasks: [],
  factorAges: null,
  impersonated: isImpersonated,
  actor: null,
});

const userIdOf = (signin: Signin): string | null => identifierOf(signin.user_id) ?? identifierOf(signin.user?.id);

function toUser(signin: Signin, { users }: Pick<Known, 'users'>): SessionView['user'] {
  const id = userIdOf(signin);
  const user = signin.user ?? users.get(id ?? '') ?? null;
  if (id === null && user === null) return null;
  const name = [user?.first_name, user?.last_name].filter(Boolean).join(' ');
  const identifier =
    user?.primary_email_address?.email || user?.email || user?.primary_phone_number?.phone_number || null;
  return { id: id ?? '', label: name || user?.username || identifier || id || '', identifier };
}

function toOrganization({ scope, memberships }: Known): SessionView['organization'] {
  const { organization: id } = scope;
  if (!id) return null;
  const membership = memberships.get(id);
  return { id, label: membership?.organization?.name || id, role: membership ? roleOf(membership) : null };
}

/** Roles came one by one in the first generation. */
function roleOf({ roles, role }: OrganizationMembership): string | null {
  const name = typeof role === 'string' ? role : (roles?.[0]?.name ?? own(role, 'name'));
  return typeof name === 'string' && name !== '' ? name : null;
}

function toOther(signin: Signin, known: Known): SessionView['others'] {
  const id = identifierOf(signin.id);
  return id === null ? [] : [{ id, status: 'active', label: toUser(signin, known)?.label ?? null }];
}

/** The same deployment seen from each sign-in that is not the active one. */
export const otherViewsOf = (known: Known): readonly SessionView[] =>
  (known.signins?.all ?? []).flatMap((signin) =>
    isSame(signin, known.signins?.active?.value) ? [] : { ...seenFrom(known, signin), others: [] },
  );

const isSame = (one: Signin | null | undefined, other: Signin | null | undefined): boolean =>
  one != null && other != null && identifierOf(one.id) === identifierOf(other.id);

/** A token of a sign-in that is not in use any more is none. */
const isOf = (claims: unknown, { scope }: Known): boolean => {
  const subject = identifierOf(own(claims, 'sub'));
  return subject === null || scope.userId === null || subject === scope.userId;
};

/** The year 1 and the empty text stand for never. */
function moment(text: string | null | undefined): EpochMs | null {
  const time = parseDate(text ?? '');
  return time !== null && time > 0 ? time : null;
}
