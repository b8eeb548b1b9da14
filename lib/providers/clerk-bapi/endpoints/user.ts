import { z } from 'zod/mini';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { listOf, pageOf, totalCount } from '../schemas/list.ts';
import { organizationInvitation, organizationMembership } from '../schemas/organization.ts';
import { user } from '../schemas/user.ts';
import { type BodyField, body } from './body.ts';

const all = '/v1/users';
const one = `${all}/{user_id}`;
const self = { response: user };
const several = { response: z.array(user), request: body('user_ids') };
const metadata = { ...self, request: body('public_metadata', 'private_metadata', 'unsafe_metadata') };

const writable: readonly BodyField[] = [
  'external_id',
  'first_name',
  'last_name',
  'locale',
  'username',
  'password',
  'password_digest',
  'password_hasher',
  'skip_password_checks',
  'totp_secret',
  'backup_codes',
  'public_metadata',
  'private_metadata',
  'unsafe_metadata',
  'delete_self_enabled',
  'create_organization_enabled',
  'create_organizations_limit',
  'legal_accepted_at',
  'skip_legal_checks',
  'created_at',
  'bypass_client_trust',
];

export const userEndpoints: readonly Endpoint[] = [
  operation('user.list', 'List users', 'GET', all, { response: listOf(user) }),
  operation('user.create', 'Create user', 'POST', all, {
    ...self,
    request: body(
      ...writable,
      'email_address',
      'phone_number',
      'web3_wallet',
      'skip_password_requirement',
      'skip_user_requirement',
      'banned',
      'locked',
    ),
  }),
  operation('user.count', 'Count users', 'GET', `${all}/count`, { response: totalCount }),
  operation('user.get', 'Load user', 'GET', one, self),
  operation('user.update', 'Update user', 'PATCH', one, {
    ...self,
    request: body(
      ...writable,
      'primary_email_address_id',
      'primary_phone_number_id',
      'primary_web3_wallet_id',
      'profile_image_id',
      'notify_primary_email_address_changed',
      'sign_out_of_other_sessions',
    ),
  }),
  operation('user.delete', 'Delete user', 'DELETE', one, { response: deletedObject }),
  operation('user.ban', 'Ban user', 'POST', `${one}/ban`, self),
  operation('user.unban', 'Unban user', 'POST', `${one}/unban`, self),
  operation('user.ban-many', 'Ban users', 'POST', `${all}/ban`, several),
  operation('user.unban-many', 'Unban users', 'POST', `${all}/unban`, several),
  operation('user.lock', 'Lock user', 'POST', `${one}/lock`, self),
  operation('user.unlock', 'Unlock user', 'POST', `${one}/unlock`, self),
  operation('user.merge-metadata', 'Merge metadata', 'PATCH', `${one}/metadata`, metadata),
  operation('user.replace-metadata', 'Replace metadata', 'PUT', `${one}/metadata`, metadata),
  operation('user.list-memberships', 'List memberships', 'GET', `${one}/organization_memberships`, {
    response: pageOf(organizationMembership),
  }),
  operation('user.list-invitations', 'List invitations into organizations', 'GET', `${one}/organization_invitations`, {
    response: pageOf(organizationInvitation),
  }),
  operation('user.get-subscription', 'Load subscription', 'GET', `${one}/billing/subscription`),
  operation('user.get-credits', 'Load credits', 'GET', `${one}/billing/credits`),
  operation('user.adjust-credits', 'Adjust credits', 'POST', `${one}/billing/credits`),
];
