import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { isOfThisClient } from '../../objects/copies.ts';

export const pendingSessionWithoutTasks = defineClerkRule({
  id: 'session/pending-no-tasks',
  severity: 'warning',
  title: 'Pending session without a task',
  why: 'The session waits for the user to finish something, but the response does not say what. The app cannot offer the step that would sign the user in.',
  fix: 'Update the SDK: versions from before session tasks cannot show them. If it is current, check what stands between the page and Clerk.',
  docs: 'https://clerk.com/docs/guides/configure/session-tasks',
  supersedes: ['session/pending', 'token/pending'],
  needs: ['sessions'],
  check({ sessions }, report) {
    for (const session of sessions) {
      const { id, status, tasks } = session.value;
      if (status !== 'pending' || (tasks?.length ?? 0) > 0 || !isOfThisClient(session)) continue;
      report({
        path: joinPath(session.path, 'tasks'),
        about: id ?? session.path,
        message: 'The session is pending and names no task',
      });
    }
  },
});
