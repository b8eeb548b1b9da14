import { joinPath, valueAt } from '../../../../json.ts';
import { sessionStatuses } from '../../../../session-view.ts';
import { defineClerkRule } from '../../facts.ts';

export const unknownSessionStatus = defineClerkRule({
  id: 'session/unknown-status',
  severity: 'warning',
  title: 'Unknown session status',
  why: 'The status decides whether the user is signed in, and this one is none of the eight published ones. The SDK treats it as signed out.',
  fix: 'If a mock or a proxy made the response, send a published status. Otherwise update the SDK, which may know the new one.',
  supersedes: ['schema/unknown-value'],
  check({ sessions, content }, report) {
    if (content.kind !== 'json') return;
    for (const { value, path } of sessions) {
      const where = joinPath(path, 'status');
      // What was sent and could not be read is none of them.
      if (value.status !== undefined || typeof valueAt(content.value, where) !== 'string') continue;
      // The identity that the rules of drift give to this field, so that this one has the word.
      report({
        path: where,
        about: 'session.status',
        message: `session.status is none of ${sessionStatuses.join(', ')}`,
      });
    }
  },
});
