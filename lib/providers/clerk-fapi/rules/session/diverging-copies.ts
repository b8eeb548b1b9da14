import type { Evidence } from '../../../../diagnose/index.ts';
import { joinPath, type Path } from '../../../../json.ts';
import { defineClerkRule, type Session } from '../../facts.ts';

interface Compared {
  readonly name: string;
  read(session: Session): string | number | null | undefined;
  /** How its value is shown; a time is found at its field. */
  readonly isSecret?: boolean;
}

const compared: readonly Compared[] = [
  { name: 'status', read: ({ status }) => status, isSecret: false },
  { name: 'last_active_organization_id', read: (session) => session.last_active_organization_id, isSecret: true },
  { name: 'user.updated_at', read: ({ user }) => user?.updated_at },
];

export const divergingCopies = defineClerkRule({
  id: 'session/diverging-copies',
  severity: 'warning',
  title: 'Two copies of a session that differ',
  why: 'One response holds the session twice, and the two do not agree. The SDK keeps one of them, so the page may show an old organization, status, or user.',
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
    const copies = [session, { value: copy, path: joinPath(joinPath(client.path, 'sessions'), index) }];
    report({
      path: joinPath(session.path, names[0] ?? ''),
      about: id,
      message: `The two copies of the session differ in ${names.join(', ')}`,
      evidence: differing.flatMap((each) => copies.map(({ value, path }) => field(each, value, path))),
    });
  },
});

function field({ name, read, isSecret }: Compared, session: Session, at: Path): Evidence {
  const path = joinPath(at, name);
  const value = read(session);
  if (isSecret === undefined || value === undefined) return { kind: 'field', path };
  return { kind: 'field', path, holds: { value, secret: isSecret } };
}

/** What one copy lacks, or what could not be read, is no difference. */
const differ = (left: unknown, right: unknown): boolean => left !== undefined && right !== undefined && left !== right;
