import { joinPath } from '../../../../json.ts';
import { defineClerkRule, type User } from '../../facts.ts';
import { readable } from '../../objects/copies.ts';

export const inconsistentSecondFactor = defineClerkRule({
  id: 'user/inconsistent-second-factor',
  severity: 'info',
  title: 'Inconsistent second factor',
  why: 'The user is said to have a second factor and none is listed, or the reverse. Code that goes by two_factor_enabled may then ask for the wrong step.',
  fix: 'Reload the user. In a mock or fixture, set two_factor_enabled to match the authenticator app, the backup codes, and the phone numbers.',
  docs: 'https://clerk.com/docs/guides/configure/auth-strategies/sign-up-sign-in-options',
  needs: ['users'],
  check({ users }, report) {
    for (const { value, path } of users) {
      const has = hasSecondFactor(value);
      if (value.two_factor_enabled === undefined || has === null || has === value.two_factor_enabled) continue;
      report({
        path: joinPath(path, 'two_factor_enabled'),
        about: value.id ?? path,
        message: `user.two_factor_enabled is ${value.two_factor_enabled}, and ${has ? 'a second factor is' : 'no second factor is'} listed`,
      });
    }
  },
});

/** Null: the response does not show everything that could be one. */
function hasSecondFactor({ totp_enabled, backup_code_enabled, phone_numbers }: User): boolean | null {
  if (totp_enabled === undefined || backup_code_enabled === undefined || phone_numbers === undefined) return null;
  return (
    totp_enabled || backup_code_enabled || readable(phone_numbers).some((phone) => phone.reserved_for_second_factor)
  );
}
