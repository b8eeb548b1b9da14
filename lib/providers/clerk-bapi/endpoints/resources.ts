import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';

type Way = 'list' | 'create' | 'get' | 'update' | 'delete';
type Resource = readonly [
  collection: string,
  parameter: string,
  noun: string,
  one: string,
  several: string,
  ways?: readonly Way[],
];

const allWays: readonly Way[] = ['list', 'create', 'get', 'update', 'delete'];
const changeless: readonly Way[] = ['list', 'create', 'get', 'delete'];
const listed: readonly Way[] = ['list', 'create', 'delete'];

/**
 * What the dashboard can set up as well, in all published versions of the Backend API: reading and writing each of its objects.
 * Responses are read by the tags of their objects; a session or a user is seldom among them.
 */
const resources: readonly Resource[] = [
  ['organizations', 'organization_id', 'organization', 'organization', 'organizations'],
  ['organization_roles', 'organization_role_id', 'organization-role', 'role', 'roles'],
  ['organization_permissions', 'permission_id', 'organization-permission', 'permission', 'permissions'],
  ['role_sets', 'role_set_key_or_id', 'role-set', 'role set', 'role sets', ['list', 'create', 'get', 'update']],
  ['organization_invitations', '', 'organization-invitation', '', 'invitations of all organizations', ['list']],
  ['organization_memberships', '', 'organization-membership', '', 'memberships of all organizations', ['list']],
  ['organization_domains', '', 'organization-domain', '', 'domains of all organizations', ['list']],
  ['invitations', 'invitation_id', 'invitation', 'invitation', 'invitations', ['list', 'create']],
  ['waitlist_entries', 'waitlist_entry_id', 'waitlist-entry', 'waitlist entry', 'waitlist', listed],
  [
    'allowlist_identifiers',
    'identifier_id',
    'allowlist-identifier',
    'allowed identifier',
    'allowed identifiers',
    listed,
  ],
  [
    'blocklist_identifiers',
    'identifier_id',
    'blocklist-identifier',
    'blocked identifier',
    'blocked identifiers',
    listed,
  ],
  ['domains', 'domain_id', 'domain', 'domain', 'domains', ['list', 'create', 'update', 'delete']],
  ['redirect_urls', 'id', 'redirect-url', 'redirect URL', 'redirect URLs', changeless],
  ['jwt_templates', 'template_id', 'jwt-template', 'token template', 'token templates'],
  ['machines', 'machine_id', 'machine', 'machine', 'machines'],
  ['api_keys', 'apiKeyID', 'api-key', 'API key', 'API keys'],
  ['oauth_applications', 'oauth_application_id', 'oauth-application', 'OAuth application', 'OAuth applications'],
  ['saml_connections', 'saml_connection_id', 'saml-connection', 'SAML connection', 'SAML connections'],
  [
    'enterprise_connections',
    'enterprise_connection_id',
    'enterprise-connection',
    'enterprise connection',
    'enterprise connections',
  ],
  ['scim_directories', 'scim_directory_id', 'scim-directory', 'SCIM directory', 'SCIM directories'],
  ['directories', 'directory_id', 'directory', 'directory', 'directories'],
  ['sign_ups', 'id', 'sign-up', 'sign-up', 'sign-ups', ['get', 'update']],
];

export const resourceEndpoints: readonly Endpoint[] = resources.flatMap(operationsOn);

function operationsOn([collection, parameter, noun, one, several, ways = allWays]: Resource): readonly Endpoint[] {
  const all = `/v1/${collection}`;
  const each = `${all}/{${parameter}}`;
  const made: Readonly<Record<Way, Endpoint>> = {
    list: operation(`${noun}.list`, `List ${several}`, 'GET', all),
    create: operation(`${noun}.create`, `Create ${one}`, 'POST', all),
    get: operation(`${noun}.get`, `Load ${one}`, 'GET', each),
    update: operation(`${noun}.update`, `Change ${one}`, 'PATCH', each),
    delete: operation(`${noun}.delete`, `Delete ${one}`, 'DELETE', each),
  };
  return ways.map((way) => made[way]);
}
