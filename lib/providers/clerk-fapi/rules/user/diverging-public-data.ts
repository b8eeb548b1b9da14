import { joinPath } from '../../../../json.ts';
import { defineClerkRule, type Session, type User } from '../../facts.ts';

export const divergingPublicData = defineClerkRule({
  id: 'user/diverging-public-data',
  severity: 'warning',
  title: 'Public data that differs from the user',
  why: 'A session carries a short public copy of its user, and this copy says something else than the user. Parts of the page show an old name or address.',
  fix: 'Reload the user after changing their profile. In a mock or fixture, keep public_user_data and user in step.',
  needs: ['sessions'],
  check({ sessions }, report) {
    for (const { value, path } of sessions) {
      if (!value.user || !value.public_user_data) continue;
      const field = differingField(value.public_user_data, value.user);
      if (field === null) continue;
      const where = joinPath(path, `public_user_data.${field}`);
      report({ path: where, about: value.user.id ?? path, message: `public_user_data.${field} differs from the user` });
    }
  },
});

function differingField(shown: NonNullable<Session['public_user_data']>, user: User): string | null {
  for (const field of ['first_name', 'last_name'] as const) {
    const [left, right] = [shown[field], user[field]];
    // Absent is unknown; an empty string is how some responses write null.
    if (left !== undefined && right !== undefined && (left || null) !== (right || null)) return field;
  }
  return shown.identifier && hasIdentifier(user, shown.identifier) === false ? 'identifier' : null;
}

/** May the user sign in with this? Null where the response does not show everything. */
function hasIdentifier(user: User, name: string): boolean | null {
  const { username, email_addresses, phone_numbers, web3_wallets } = user;
  if (!email_addresses || !phone_numbers || !web3_wallets || username === undefined) return null;
  return (
    username === name ||
    email_addresses.some((one) => one?.email_address === name) ||
    phone_numbers.some((one) => one?.phone_number === name) ||
    web3_wallets.some((one) => one?.web3_wallet === name)
  );
}
