import { byTag } from '../../clerk/by-tag.ts';
import { emailAddress } from '../../clerk/schemas/email-address.ts';
import { externalAccount } from '../../clerk/schemas/external-account.ts';
import { passkey } from '../../clerk/schemas/passkey.ts';
import { phoneNumber } from '../../clerk/schemas/phone-number.ts';
import { web3Wallet } from '../../clerk/schemas/web3-wallet.ts';
import { client } from './client.ts';
import { totalCount } from './list.ts';
import { m2mToken } from './m2m-token.ts';
import { organization, organizationInvitation, organizationMembership } from './organization.ts';
import { session } from './session.ts';
import { actorToken, cookies, oauthAccessToken, signInToken, testingToken, token } from './token.ts';
import { trustedDevice } from './trusted-device.ts';
import { user } from './user.ts';

export const schemasByTag = byTag([
  actorToken,
  client,
  cookies,
  emailAddress,
  externalAccount,
  m2mToken,
  oauthAccessToken,
  organization,
  organizationInvitation,
  organizationMembership,
  passkey,
  phoneNumber,
  session,
  signInToken,
  testingToken,
  token,
  totalCount,
  trustedDevice,
  user,
  web3Wallet,
]);
