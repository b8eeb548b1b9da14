import type { z } from 'zod/mini';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { externalAccount } from '../../clerk/schemas/external-account.ts';
import { passkey } from '../../clerk/schemas/passkey.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { web3Wallet } from '../../clerk/schemas/web3-wallet.ts';
import type { SchemasByTag } from '../../clerk/tagged.ts';
import { client } from './client.ts';
import { totalCount } from './list.ts';
import { m2mToken } from './m2m-token.ts';
import { organization, organizationInvitation, organizationMembership } from './organization.ts';
import { session } from './session.ts';
import { actorToken, cookies, oauthAccessToken, signInToken, testingToken, token } from './token.ts';
import { trustedDevice } from './trusted-device.ts';
import { user } from './user.ts';

export const schemasByTag: SchemasByTag = new Map<string, z.ZodMiniType>([
  ['actor_token', actorToken],
  ['client', client],
  ['cookies', cookies],
  ['email_address', emailAddress],
  ['external_account', externalAccount],
  ['machine_to_machine_token', m2mToken],
  ['oauth_access_token', oauthAccessToken],
  ['organization', organization],
  ['organization_invitation', organizationInvitation],
  ['organization_membership', organizationMembership],
  ['passkey', passkey],
  ['phone_number', phoneNumber],
  ['session', session],
  ['sign_in_token', signInToken],
  ['testing_token', testingToken],
  ['token', token],
  ['total_count', totalCount],
  ['trusted_device', trustedDevice],
  ['user', user],
  ['web3_wallet', web3Wallet],
]);
