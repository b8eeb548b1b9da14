import { refusalRule } from '../../rule-makers/refusal.ts';

export const hostInvalid = refusalRule({
  id: 'network/host-invalid',
  severity: 'error',
  title: 'Host that belongs to no instance',
  why: 'Clerk knows no instance behind this host. The publishable key has a typo, the instance was deleted, or the DNS record points elsewhere.',
  fix: 'Copy the publishable key from the Clerk Dashboard again, and check the DNS record of the Clerk host there.',
  docs: 'https://clerk.com/docs/guides/development/deployment/production',
  codes: ['host_invalid'],
});
