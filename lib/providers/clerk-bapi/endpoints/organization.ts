import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';

const one = '/v1/organizations/{organization_id}';
const member = `${one}/memberships/{user_id}`;
const invitation = `${one}/invitations/{invitation_id}`;
const domain = `${one}/domains/{domain_id}`;
const role = '/v1/organization_roles/{organization_role_id}/permissions/{permission_id}';
const roleSet = '/v1/role_sets/{role_set_key_or_id}';

/** Who belongs to an organization and what it has, beyond reading and writing the organization itself. */
export const organizationEndpoints: readonly Endpoint[] = [
  operation('organization.list-members', 'List members', 'GET', `${one}/memberships`),
  operation('organization.add-member', 'Add member', 'POST', `${one}/memberships`),
  operation('organization.change-member', 'Change role of member', 'PATCH', member),
  operation('organization.remove-member', 'Remove member', 'DELETE', member),
  operation('organization.merge-member-metadata', 'Merge metadata of member', 'PATCH', `${member}/metadata`),
  operation('organization.list-invitations', 'List invitations of organization', 'GET', `${one}/invitations`),
  operation('organization.list-pending-invitations', 'List pending invitations', 'GET', `${one}/invitations/pending`),
  operation('organization.get-invitation', 'Load invitation of organization', 'GET', invitation),
  operation('organization.invite', 'Invite into organization', 'POST', `${one}/invitations`),
  operation('organization.invite-many', 'Invite many into organization', 'POST', `${one}/invitations/bulk`),
  operation('organization.revoke-invitation', 'Revoke invitation of organization', 'POST', `${invitation}/revoke`),
  operation('organization.list-domains', 'List domains of organization', 'GET', `${one}/domains`),
  operation('organization.add-domain', 'Add domain to organization', 'POST', `${one}/domains`),
  operation('organization.update-domain', 'Change domain of organization', 'PATCH', domain),
  operation('organization.delete-domain', 'Delete domain of organization', 'DELETE', domain),
  operation('organization.verify-domain', 'Mark domain as owned', 'POST', `${domain}/verify_ownership`),
  operation('organization.merge-metadata', 'Merge metadata of organization', 'PATCH', `${one}/metadata`),
  operation('organization.replace-metadata', 'Replace metadata of organization', 'PUT', `${one}/metadata`),
  operation('organization.update-logo', 'Change logo of organization', 'PUT', `${one}/logo`),
  operation('organization.delete-logo', 'Delete logo of organization', 'DELETE', `${one}/logo`),
  operation('organization.get-subscription', 'Load subscription of organization', 'GET', `${one}/billing/subscription`),
  operation('organization.get-credits', 'Load credits of organization', 'GET', `${one}/billing/credits`),
  operation('organization.adjust-credits', 'Adjust credits of organization', 'POST', `${one}/billing/credits`),
  operation('organization-role.add-permission', 'Give permission to role', 'POST', role),
  operation('organization-role.remove-permission', 'Take permission from role', 'DELETE', role),
  operation('role-set.add-roles', 'Add roles to role set', 'POST', `${roleSet}/roles`),
  operation('role-set.replace-role', 'Replace role in role set', 'POST', `${roleSet}/roles/replace`),
  operation('role-set.replace', 'Replace role set', 'POST', `${roleSet}/replace`),
];
