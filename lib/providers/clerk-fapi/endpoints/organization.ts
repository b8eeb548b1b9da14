import { z } from 'zod/mini';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { organizationInvitation } from '../../clerk/schemas/organization-invitation.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { pageOf, wrapped } from '../schemas/envelope.ts';
import { organization, organizationMembership } from '../schemas/organization.ts';
import { organizationMembershipRequest } from '../schemas/organization-invitation.ts';
import { roles } from '../schemas/role.ts';
import { ssoBypassUser, ssoBypassUsers } from '../schemas/sso-bypass.ts';
import { form } from './form.ts';

const one = '/v1/organizations/{organization_id}';
const invitations = `${one}/invitations`;
const memberships = `${one}/memberships`;
const requests = `${one}/membership_requests`;
const exceptions = `${one}/sso_bypass_allowlist_users`;

const single = { response: wrapped(organization) };
const deleted = { response: wrapped(deletedObject) };
const invitation = { response: wrapped(organizationInvitation) };
const invitationList = {
  response: wrapped(z.union([pageOf(organizationInvitation), z.array(organizationInvitation)])),
};
const membership = { response: wrapped(organizationMembership) };
const request = { response: wrapped(organizationMembershipRequest) };

export const organizationEndpoints: readonly Endpoint[] = [
  operation('organization.create', 'Create organization', 'POST', '/v1/organizations', {
    ...single,
    request: form('name', 'slug'),
  }),
  operation('organization.get', 'Load organization', 'GET', one, single),
  operation('organization.update', 'Update organization', 'PATCH', one, { ...single, request: form('name', 'slug') }),
  operation('organization.delete', 'Delete organization', 'DELETE', one, deleted),
  operation('organization-logo.update', 'Change logo', 'PUT', `${one}/logo`, single),
  operation('organization-logo.delete', 'Remove logo', 'DELETE', `${one}/logo`, deleted),
  operation('organization-invitation.create', 'Invite member', 'POST', invitations, {
    ...invitation,
    request: form('email_address', 'role', 'notify'),
  }),
  operation('organization-invitation.list', 'List invitations', 'GET', invitations, invitationList),
  operation('organization-invitation.create-many', 'Invite members', 'POST', `${invitations}/bulk`, {
    ...invitationList,
    request: form('email_address', 'role', 'notify'),
  }),
  operation(
    'organization-invitation.list-pending',
    'List open invitations',
    'GET',
    `${invitations}/pending`,
    invitationList,
  ),
  operation(
    'organization-invitation.revoke',
    'Revoke invitation',
    'POST',
    `${invitations}/{invitation_id}/revoke`,
    invitation,
  ),
  operation('organization-membership.create', 'Add member', 'POST', memberships, {
    ...membership,
    request: form('user_id', 'role'),
  }),
  operation('organization-membership.list', 'List members', 'GET', memberships, {
    response: wrapped(z.union([pageOf(organizationMembership), z.array(organizationMembership)])),
  }),
  operation('organization-membership.update', 'Change role of member', 'PATCH', `${memberships}/{user_id}`, {
    ...membership,
    request: form('role'),
  }),
  operation('organization-membership.delete', 'Remove member', 'DELETE', `${memberships}/{user_id}`, membership),
  operation('membership-request.list', 'List requests to join', 'GET', requests, {
    response: wrapped(pageOf(organizationMembershipRequest)),
  }),
  operation('membership-request.accept', 'Accept request to join', 'POST', `${requests}/{request_id}/accept`, request),
  operation('membership-request.reject', 'Reject request to join', 'POST', `${requests}/{request_id}/reject`, request),
  operation('sso-bypass.list', 'List exceptions from the directory', 'GET', exceptions, {
    response: wrapped(z.array(ssoBypassUser)),
  }),
  operation('sso-bypass.create', 'Add exception from the directory', 'POST', exceptions, {
    response: wrapped(ssoBypassUser),
    request: form('user_id'),
  }),
  operation('sso-bypass.create-many', 'Add exceptions from the directory', 'POST', `${exceptions}/bulk`, {
    response: wrapped(ssoBypassUsers),
    request: form('user_id'),
  }),
  operation('sso-bypass.delete', 'Remove exception from the directory', 'DELETE', `${exceptions}/{user_id}`, deleted),
  operation('role.list', 'List roles', 'GET', `${one}/roles`, { response: wrapped(roles) }),
];
