import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { directory, directoryGroups, directoryUser, roleMappings, syncStatus } from '../schemas/directory.ts';
import { pageOf, wrapped } from '../schemas/envelope.ts';
import { form } from './form.ts';

const one = '/v1/organizations/{organizationID}/enterprise_connections/{enterprise_connection_id}/directory';
const mappings = `${one}/group_role_mappings`;
const single = { response: wrapped(directory) };
const mapped = { response: wrapped(roleMappings) };

/** Directory sync; clerk-js alone knows it. */
export const directoryEndpoints: readonly Endpoint[] = [
  operation('directory.get', 'Load directory sync', 'GET', one, single),
  operation('directory.create', 'Set up directory sync', 'POST', one, { ...single, request: form('name') }),
  operation('directory.update', 'Change directory sync', 'PATCH', one, {
    ...single,
    request: form('enabled', 'group_role_mapping_enabled', 'attribute_mapping'),
  }),
  operation('directory.delete', 'Remove directory sync', 'DELETE', one, { response: wrapped(deletedObject) }),
  operation('directory.rotate-key', 'Renew key of directory sync', 'POST', `${one}/rotate_api_key`, single),
  operation('directory.set-credentials', 'Give directory sync its credentials', 'POST', `${one}/credentials`, {
    ...single,
    request: form('service_account_json', 'subject_email'),
  }),
  operation('directory.sync', 'Start directory sync', 'POST', `${one}/sync`),
  operation('directory.get-status', 'Check directory sync', 'GET', `${one}/sync_status`, {
    response: wrapped(syncStatus),
  }),
  operation('directory.list-users', 'List users of directory', 'GET', `${one}/users`, {
    response: wrapped(pageOf(directoryUser)),
  }),
  operation('directory.list-groups', 'List groups of directory', 'GET', `${one}/groups`, {
    response: wrapped(directoryGroups),
  }),
  operation('directory.list-role-mappings', 'List roles of groups', 'GET', mappings, mapped),
  operation('directory.replace-role-mappings', 'Change roles of groups', 'PUT', mappings, {
    ...mapped,
    request: form('mappings'),
  }),
];
