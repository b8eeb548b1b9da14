import { refusalRule } from '../../rule-makers/refusal.ts';

export const forbiddenUser = refusalRule({
  id: 'network/forbidden-user',
  severity: 'warning',
  title: 'User who is refused',
  why: 'The account is locked or banned, is not on the allowlist, or exceeds the instance’s limit: a development instance takes 100 users.',
  fix: 'Check the user, the restrictions, and the number of users in the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/restricting-access',
  codes: ['user_locked', 'user_banned', 'user_deactivated', 'user_quota_exceeded', 'not_allowed_access'],
});
