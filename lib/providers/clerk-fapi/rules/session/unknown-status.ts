import { joinPath, valueAt } from '../../../../json.ts';
import { sessionStatuses } from '../../../clerk/schemas/session-fields.ts';
import { defineClerkRule } from '../../facts.ts';

export const unknownSessionStatus = defineClerkRule({
  id: 'session/unknown-status',
  severity: 'warning',
  title: 'Unknown session status',
  why: 'The status decides whether the user is signed in, and this one is none of the eight published ones. The SDK treats it as signed out.',
  fix: 'If a mock or a proxy made the answer, send a published status. Otherwise update the SDK, which may know the new one.',
  supersedes: ['schema/unknown-value'],
  check({ sessions, content }, report) {
    if (content.kind !== 'json') return;
    for (const { value, path } of sessions) {
      if (value.status !== undefined && known.has(value.status)) continue;
      const where = joinPath(path, 'status');
      const status = valueAt(content.value, where);
      if (typeof status !== 'string' || known.has(status)) continue;
      // The identity that the rules of drift give to this field, so that this one has the word.
      report({
        path: where,
        about: 'session.status',
        message: `session.status is none of ${sessionStatuses.join(', ')}`,
      });
    }
  },
});

const known: ReadonlySet<string> = new Set(sessionStatuses);
