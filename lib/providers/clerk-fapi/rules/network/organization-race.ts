import { formField } from '../../../../capture/index.ts';
import { between, type EpochMs, seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

export const organizationRace = defineClerkRule({
  id: 'network/organization-race',
  severity: 'info',
  title: 'Two organizations made active at once',
  why: 'Within two seconds, the page made two different organizations active for the same session. The last one wins, and until then tokens may speak for either.',
  fix: 'Call setActive in one place only. In an app that keeps the organization in the URL, let the URL decide.',
  docs: 'https://clerk.com/docs/guides/organizations/org-slugs-in-urls',
  operations: ['session.touch'],
  memory: () => new Map<string, { readonly at: EpochMs; readonly organization: string }>(),
  check({ params, requestContent, clock: { sentAt } }, report, touches) {
    const organization = formField(requestContent, 'active_organization_id');
    if (organization === null || sentAt === null) return;
    const session = params.session_id ?? '';
    const before = touches.get(session);
    touches.set(session, { at: sentAt, organization });
    if (!before || before.organization === organization || Math.abs(between(before.at, sentAt)) >= seconds(2)) return;
    report({
      path: 'request.body.active_organization_id',
      about: session,
      message: 'Two touches within 2 seconds name different organizations',
    });
  },
});
