import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';

const invitation = '/v1/invitations';
const waitlist = '/v1/waitlist_entries';
const waiting = `${waitlist}/{waitlist_entry_id}`;
const apiKey = '/v1/api_keys';
const machine = '/v1/machines/{machine_id}';
const application = '/v1/oauth_applications';
const client = `${application}/{oauth_application_id}`;
const tests = '/v1/enterprise_connections/{enterprise_connection_id}/test_runs';

/** Who and what is let in from outside: people, machines, other applications, directories. */
export const connectionEndpoints: readonly Endpoint[] = [
  operation('invitation.create-many', 'Create invitations', 'POST', `${invitation}/bulk`),
  operation('invitation.revoke', 'Revoke invitation', 'POST', `${invitation}/{invitation_id}/revoke`),
  operation('waitlist-entry.create-many', 'Create waitlist entries', 'POST', `${waitlist}/bulk`),
  operation('waitlist-entry.invite', 'Invite from waitlist', 'POST', `${waiting}/invite`),
  operation('waitlist-entry.reject', 'Reject from waitlist', 'POST', `${waiting}/reject`),
  operation('api-key.verify', 'Verify API key', 'POST', `${apiKey}/verify`),
  operation('api-key.revoke', 'Revoke API key', 'POST', `${apiKey}/{apiKeyID}/revoke`),
  operation('api-key.get-secret', 'Load secret of API key', 'GET', `${apiKey}/{apiKeyID}/secret`),
  operation('machine.add-scope', 'Let machine reach another', 'POST', `${machine}/scopes`),
  operation('machine.remove-scope', 'Cut machine off another', 'DELETE', `${machine}/scopes/{other_machine_id}`),
  operation('machine.get-secret', 'Load secret key of machine', 'GET', `${machine}/secret_key`),
  operation('machine.rotate-secret', 'Rotate secret key of machine', 'POST', `${machine}/secret_key/rotate`),
  operation('oauth-access-token.verify', 'Verify OAuth token', 'POST', `${application}/access_tokens/verify`),
  operation('oauth-application.update-logo', 'Change logo of OAuth application', 'PUT', `${client}/logo`),
  operation('oauth-application.revoke-token', 'Revoke OAuth token', 'POST', `${client}/revoke_token`),
  operation('oauth-application.rotate-secret', 'Rotate client secret', 'POST', `${client}/rotate_secret`),
  operation('enterprise-connection.list-tests', 'List test runs', 'GET', tests),
  operation('enterprise-connection.test', 'Start test run', 'POST', tests),
  ...directoryOperations('directory', 'directory', '/v1/directories/{directory_id}'),
  ...directoryOperations('scim-directory', 'SCIM directory', '/v1/scim_directories/{scim_directory_id}'),
];

function directoryOperations(noun: string, words: string, directory: string): readonly Endpoint[] {
  const mappings = `${directory}/group_role_mappings`;
  return [
    operation(`${noun}.list-mappings`, `List roles of groups of ${words}`, 'GET', mappings),
    operation(`${noun}.add-mapping`, `Give role to group of ${words}`, 'POST', mappings),
    operation(`${noun}.replace-mappings`, `Replace roles of groups of ${words}`, 'PUT', mappings),
    operation(`${noun}.delete-mapping`, `Take role from group of ${words}`, 'DELETE', `${mappings}/{mapping_id}`),
    operation(`${noun}.rotate-key`, `Rotate key of ${words}`, 'POST', `${directory}/rotate_api_key`),
  ];
}
