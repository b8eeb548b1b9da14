import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, days, epochMs } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const expiringClientCookie = defineClerkRule({
  id: 'client/expiring-cookie',
  severity: 'info',
  title: 'Client cookie about to expire',
  why: 'Safari keeps the cookie that identifies this browser for a short time only. When eight days or fewer are left, the SDK renews it with a brief redirect through /v1/client/touch.',
  fix: 'Nothing needs to be done as long as the app lets that navigation happen. If it does not, Safari users are signed out when the cookie expires.',
  docs: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  needs: ['client'],
  check({ client: { value, path }, clock: { judgedAt } }, report) {
    if (!value.cookie_expires_at || judgedAt === null) return;
    const end = epochMs(value.cookie_expires_at);
    const left = between(judgedAt, end);
    if (left > days(8)) return;
    report({
      path: joinPath(path, 'cookie_expires_at'),
      about: value.id ?? path,
      message:
        left > 0 ? `The client cookie expires in ${inWords(left)}` : `The client cookie expired ${inWords(left)} ago`,
      evidence: [
        {
          kind: 'times',
          moments: [
            { label: 'Response', at: judgedAt },
            { label: 'Cookie expires', at: end },
          ],
          difference: left,
        },
      ],
    });
  },
});
