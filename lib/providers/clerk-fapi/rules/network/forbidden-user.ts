import { refusalRule } from '../../refusal-rule.ts';

export const forbiddenUser = refusalRule({
  id: 'network/forbidden-user',
  severity: 'warning',
  title: 'User who is not let in',
  why: 'The account is locked or banned, not on the list of those allowed, or one too many for the instance: a development instance takes 100 users.',
  fix: 'Look at the user, the restrictions and the number of users in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/restricting-access',
  codes: ['user_locked', 'user_banned', 'user_deactivated', 'user_quota_exceeded', 'not_allowed_access'],
});
