import { tolerance } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, epochMs } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const sessionActiveInFuture = defineClerkRule({
  id: 'session/active-in-future',
  severity: 'warning',
  title: 'Session last active in the future',
  why: 'By the clock of the server that responded, the session was last used at a moment that is still to come. The data is made up, or the response’s date is wrong.',
  fix: 'Check the times in the mock or fixture, and whether a proxy or cache replaces the Date header.',
  needs: ['sessions'],
  check({ sessions, clock: { serverDate } }, report) {
    if (serverDate === null) return;
    for (const { value, path } of sessions) {
      if (value.last_active_at === undefined || value.last_active_at <= serverDate + tolerance) continue;
      const active = epochMs(value.last_active_at);
      const ahead = between(serverDate, active);
      report({
        path: joinPath(path, 'last_active_at'),
        about: value.id ?? path,
        message: `session.last_active_at is ${inWords(ahead)} after the Date of the response`,
        evidence: [
          {
            kind: 'times',
            moments: [
              { label: 'Server’s clock', at: serverDate },
              { label: 'Last active', at: active },
            ],
            difference: ahead,
          },
        ],
      });
    }
  },
});
