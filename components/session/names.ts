import type { SessionView } from '../../lib/session-view.ts';
import { texts } from '../texts/index.ts';

/** Whose session it is, as people call them. */
export const nameOf = ({ user, departed, state }: SessionView): string =>
  user?.label || departed?.user?.label || (state === 'signed-out' ? texts.session.nobody : texts.session.someone);

/** `Acme · admin`: the prefix that Clerk gives every role says nothing to a reader. */
export const organizationWords = ({ label, role }: NonNullable<SessionView['organization']>): string =>
  role === null ? label : `${label} · ${role.replace(/^org:/, '')}`;
