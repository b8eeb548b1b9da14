import { joinPath } from '../../../../json.ts';
import { defineClerkRule, type Session } from '../../facts.ts';
import { isOfThisClient, readable } from '../../objects/copies.ts';

export const pendingSession = defineClerkRule({
  id: 'session/pending',
  severity: 'warning',
  title: 'Session with open tasks',
  why: 'The user has signed in but still has something to do, such as choosing an organization. Until that is done, Clerk treats them as signed out almost everywhere.',
  fix: 'Send the user to the page or component that lets them finish the task. Where pending users may pass, set treatPendingAsSignedOut to false.',
  docs: 'https://clerk.com/docs/guides/configure/session-tasks',
  supersedes: ['token/pending'],
  needs: ['sessions'],
  check({ sessions }, report) {
    for (const session of sessions) {
      if (session.value.status !== 'pending' || !isOfThisClient(session)) continue;
      const tasks = knownTasks(session.value);
      report({
        path: joinPath(session.path, 'status'),
        about: session.value.id ?? session.path,
        message: `The session is pending${tasks.length > 0 ? `: the user must ${tasks.join(' and ')}, and counts as signed out until then` : ''}`,
      });
    }
  },
});

/** The published tasks; the key of any other is data, and stays in the field. */
const published = new Map([
  ['choose-organization', 'choose an organization'],
  ['reset-password', 'set a new password'],
  ['setup-mfa', 'set up a second factor'],
]);

const knownTasks = ({ tasks }: Session): string[] =>
  readable(tasks ?? []).flatMap(({ key = '' }) => (published.has(key) ? `${published.get(key)} (${key})` : []));
