import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, epochMs, hours } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';
import { isOfThisClient, isSignedIn } from '../../objects/copies.ts';

export const expiringSession = defineClerkRule({
  id: 'session/expiring',
  severity: 'info',
  title: 'Session about to expire',
  why: 'The session’s maximum lifetime is nearly over. The user will be signed out then, even in the middle of their work.',
  fix: 'Let users save their work in time. If sessions end too soon, raise the maximum lifetime in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  needs: ['sessions'],
  check({ sessions, clock: { judgedAt } }, report) {
    if (judgedAt === null) return;
    for (const session of sessions) {
      const { id, expire_at } = session.value;
      if (!expire_at || !isSignedIn(session.value) || !isOfThisClient(session)) continue;
      const end = epochMs(expire_at);
      const left = between(judgedAt, end);
      if (left <= 0 || left >= hours(24)) continue;
      report({
        path: joinPath(session.path, 'expire_at'),
        about: id ?? session.path,
        severity: left < hours(1) ? 'warning' : 'info',
        message: `The session ends in ${inWords(left)}`,
        evidence: [
          {
            kind: 'times',
            moments: [
              { label: 'Response', at: judgedAt },
              { label: 'Session ends', at: end },
            ],
            difference: left,
          },
        ],
      });
    }
  },
});
