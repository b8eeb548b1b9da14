import { z } from 'zod/mini';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { organizationInvitation } from '../../clerk/schemas/organization-invitation.ts';
import { token } from '../../clerk/schemas/token.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { maybeWrapped, pageOf, wrapped } from '../schemas/envelope.ts';
import { organizationDefaults } from '../schemas/health.ts';
import { image } from '../schemas/image.ts';
import { organizationMembership } from '../schemas/organization.ts';
import { organizationSuggestion } from '../schemas/organization-invitation.ts';
import { user } from '../schemas/user.ts';
import { form } from './form.ts';

const self = { response: wrapped(user) };
const deleted = { response: wrapped(deletedObject) };
const memberships = '/v1/me/organization_memberships';
const invitations = '/v1/me/organization_invitations';
const suggestions = '/v1/me/organization_suggestions';

/** The signed-in user, and the organizations they belong to. */
export const meEndpoints: readonly Endpoint[] = [
  operation('me.get', 'Load user', 'GET', '/v1/me', self),
  operation('me.update', 'Update user', 'PATCH', '/v1/me', {
    ...self,
    request: form(
      'username',
      'first_name',
      'last_name',
      'primary_email_address_id',
      'primary_phone_number_id',
      'primary_web3_wallet_id',
      'unsafe_metadata',
      'public_metadata',
    ),
  }),
  operation('me.delete', 'Delete user', 'DELETE', '/v1/me', deleted),
  operation('me.update-metadata', 'Update metadata', 'PATCH', '/v1/me/metadata', {
    ...self,
    request: form('unsafe_metadata'),
  }),
  operation('me.change-password', 'Change password', 'POST', '/v1/me/change_password', {
    ...self,
    request: form('current_password', 'new_password', 'sign_out_of_other_sessions'),
  }),
  operation('me.remove-password', 'Remove password', 'POST', '/v1/me/remove_password', {
    ...self,
    request: form('current_password'),
  }),
  operation('service-token.create', 'Get token for a service', 'POST', '/v1/me/tokens', {
    response: token,
    request: form('service'),
  }),
  operation('profile-image.update', 'Change picture', 'POST', '/v1/me/profile_image', { response: wrapped(image) }),
  operation('profile-image.delete', 'Remove picture', 'DELETE', '/v1/me/profile_image', deleted),
  operation('me.list-memberships', 'List own memberships', 'GET', memberships, {
    response: wrapped(z.union([pageOf(organizationMembership), z.array(organizationMembership)])),
  }),
  operation('me.leave-organization', 'Leave organization', 'DELETE', `${memberships}/{organization_id}`, deleted),
  operation('me.list-invitations', 'List own invitations', 'GET', invitations, {
    response: wrapped(pageOf(organizationInvitation)),
  }),
  operation('me.accept-invitation', 'Accept invitation', 'POST', `${invitations}/{invitation_id}/accept`, {
    response: wrapped(organizationInvitation),
  }),
  operation('me.list-suggestions', 'List suggested organizations', 'GET', suggestions, {
    response: wrapped(pageOf(organizationSuggestion)),
  }),
  operation('me.accept-suggestion', 'Ask to join organization', 'POST', `${suggestions}/{suggestion_id}/accept`, {
    response: wrapped(organizationSuggestion),
  }),
  operation(
    'me.get-organization-defaults',
    'Load suggestions for a new organization',
    'GET',
    '/v1/me/organization_creation_defaults',
    { response: maybeWrapped(organizationDefaults) },
  ),
];
