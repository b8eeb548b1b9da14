import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const failedExternalAccount = defineClerkRule({
  id: 'user/failed-external-account',
  severity: 'warning',
  title: 'Failed account connection',
  why: 'Connecting an account at another provider ended in an error, for instance because it already belongs to another user. The user cannot sign in with it.',
  fix: 'Look at the error’s code, remove the connection, and let the user connect again.',
  docs: 'https://clerk.com/docs/guides/configure/auth-strategies/social-connections/account-linking',
  needs: ['verifications'],
  check({ verifications }, report) {
    for (const { value, path, owner } of verifications) {
      if (!value.error || !path.includes('.external_accounts.')) continue;
      report({
        path: joinPath(path, 'error'),
        about: owner,
        message: 'The verification of a connected account carries an error',
        evidence: [{ kind: 'field', path: joinPath(path, 'error.code'), holds: { value: value.error.code ?? null } }],
      });
    }
  },
});
