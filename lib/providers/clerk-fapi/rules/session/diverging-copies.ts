import { joinPath } from '../../../../json.ts';
import { defineClerkRule, type Session } from '../../facts.ts';

const compared: readonly { readonly name: string; readonly read: (session: Session) => unknown }[] = [
  { name: 'status', read: ({ status }) => status },
  { name: 'last_active_organization_id', read: (session) => session.last_active_organization_id },
  { name: 'user.updated_at', read: ({ user }) => user?.updated_at },
];

export const divergingCopies = defineClerkRule({
  id: 'session/diverging-copies',
  severity: 'warning',
  title: 'Two copies of a session that differ',
  why: 'One answer holds the session twice, and the two do not agree. The SDK keeps one of them, so the page may show an old organization, status, or user.',
  fix: 'Reload the client. If it happens often, look for tabs that change the session at the same time, or for a cache in between.',
  needs: ['client'],
  check({ sessions, client }, report) {
    const session = sessions.find(({ path }) => path === 'response');
    const id = session?.value.id;
    const index = client.value.sessions?.findIndex((one) => one?.id === id) ?? -1;
    const copy = client.value.sessions?.[index];
    if (!session || id === undefined || !copy) return;
    const differing = compared.filter(({ read }) => differ(read(session.value), read(copy)));
    if (differing.length === 0) return;
    const names = differing.map(({ name }) => name);
    const places = [session.path, joinPath(joinPath(client.path, 'sessions'), index)];
    report({
      path: joinPath(session.path, names[0] ?? ''),
      about: id,
      message: `The two copies of the session differ in ${names.join(', ')}`,
      evidence: names.flatMap((name) =>
        places.map((place) => ({ kind: 'field' as const, path: joinPath(place, name) })),
      ),
    });
  },
});

/** What one copy lacks, or what could not be read, is no difference. */
const differ = (left: unknown, right: unknown): boolean => left !== undefined && right !== undefined && left !== right;
