import type { Endpoint } from '../../provider.ts';
import { operations } from './operations.ts';

const organization = '/organizations/{id}';
const connections = `${organization}/enterprise-connections` as const;
const connection = `${connections}/{connectionId}` as const;
const workspace = '/workspaces/{id}';

/** Organizations, their members and how their users sign in; workspaces within them. */
export const tenantEndpoints: readonly Endpoint[] = [
  ...operations('organization', [
    ['create', 'Create organization', 'POST /organizations'],
    ['update', 'Update organization', `POST ${organization}/update`],
    ['delete', 'Delete organization', `POST ${organization}/delete`],
    ['leave', 'Leave organization', `POST ${organization}/leave`],
    ['list-members', 'List members of organization', `GET ${organization}/members`],
    ['remove-member', 'Remove member of organization', `POST ${organization}/members/{memberId}/remove`],
    ['add-member-role', 'Give role to member', `POST ${organization}/members/{memberId}/roles/{roleId}/add`],
    ['remove-member-role', 'Take role from member', `POST ${organization}/members/{memberId}/roles/{roleId}/remove`],
    ['list-roles', 'List roles of organization', `GET ${organization}/roles`],
    ['create-role', 'Create role of organization', `POST ${organization}/roles`],
    ['delete-role', 'Delete role of organization', `POST ${organization}/roles/{roleId}/remove`],
  ]),
  ...operations('invitation', [
    ['accept', 'Accept invitation', 'POST /organizations/invitations/accept'],
    ['list', 'List invitations', `GET ${organization}/invitations`],
    ['create', 'Invite member', `POST ${organization}/invitations`],
    ['discard', 'Discard invitation', `POST ${organization}/invitations/{invitationId}/discard`],
    ['resend', 'Send invitation again', `POST ${organization}/invitations/{invitationId}/resend`],
  ]),
  ...operations('organization-domain', [
    ['list', 'List domains of organization', `GET ${organization}/domains`],
    ['create', 'Add domain', `POST ${organization}/domains`],
    ['verify', 'Verify domain', `POST ${organization}/domains/{domainId}/verify`],
    ['delete', 'Delete domain', `POST ${organization}/domains/{domainId}/delete`],
  ]),
  ...operations('enterprise-connection', [
    ['list', 'List enterprise connections', `GET ${connections}`],
    ['create', 'Create enterprise connection', `POST ${connections}`],
    ['try', 'Test settings of enterprise connection', `POST ${connections}/test`],
    ['update', 'Update enterprise connection', `POST ${connection}/update`],
    ['delete', 'Delete enterprise connection', `POST ${connection}/delete`],
    ['test', 'Test enterprise connection', `POST ${connection}/test`],
  ]),
  ...operations('scim-token', [
    ['get', 'Load SCIM token', `GET ${connection}/scim/token`],
    ['create', 'Create SCIM token', `POST ${connection}/scim/token`],
    ['revoke', 'Revoke SCIM token', `POST ${connection}/scim/token/revoke`],
  ]),
  ...operations('workspace', [
    ['create', 'Create workspace', 'POST /workspaces'],
    ['update', 'Update workspace', `POST ${workspace}/update`],
    ['delete', 'Delete workspace', `POST ${workspace}/delete`],
    ['leave', 'Leave workspace', `POST ${workspace}/leave`],
    ['list-members', 'List members of workspace', `GET ${workspace}/members`],
    ['remove-member', 'Remove member of workspace', `POST ${workspace}/members/{memberId}/remove`],
    ['add-member-role', 'Give role in workspace', `POST ${workspace}/members/{membershipId}/roles/{roleId}/add`],
    ['remove-member-role', 'Take role in workspace', `POST ${workspace}/members/{membershipId}/roles/{roleId}/remove`],
    ['list-roles', 'List roles of workspace', `GET ${workspace}/roles`],
    ['create-role', 'Create role of workspace', `POST ${workspace}/roles`],
    ['delete-role', 'Delete role of workspace', `POST ${workspace}/roles/{roleId}/delete`],
  ]),
];
