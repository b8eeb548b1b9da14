import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, epochMs } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const activePastExpiry = defineClerkRule({
  id: 'session/active-past-expiry',
  severity: 'error',
  title: 'Active session past its expiry',
  why: 'The session still counts as active although its end has passed. Either the response is old, from a cache or a mock, or a clock is wrong.',
  fix: 'Make sure that nothing caches Clerk’s responses, and that this machine’s clock is right.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  supersedes: ['session/expiring'],
  needs: ['sessions'],
  check({ sessions, clock: { judgedAt } }, report) {
    if (judgedAt === null) return;
    for (const { value, path } of sessions) {
      if (value.status !== 'active' || !value.expire_at || value.expire_at > judgedAt) continue;
      const end = epochMs(value.expire_at);
      const late = between(end, judgedAt);
      report({
        path: joinPath(path, 'expire_at'),
        about: value.id ?? path,
        message: `The session is active, but ended ${inWords(late)} before this response`,
        evidence: [
          {
            kind: 'times',
            moments: [
              { label: 'Session ends', at: end },
              { label: 'Response', at: judgedAt },
            ],
            difference: late,
          },
        ],
      });
    }
  },
});
