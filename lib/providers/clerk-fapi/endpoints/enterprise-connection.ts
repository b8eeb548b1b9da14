import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { enterpriseConnection } from '../schemas/enterprise-connection.ts';
import { enterpriseTestRun, startedTestRun } from '../schemas/enterprise-test-run.ts';
import { pageOf, wrapped } from '../schemas/envelope.ts';

const request = structure('form', 'What was sent', {
  provider: z.optional(field.text('slug', 'Kind of directory')),
  name: z.optional(field.text('name', 'Name of the connection')),
  domains: z.optional(field.text('host', 'Domains whose addresses use it')),
  organization_id: z.optional(field.opaqueId('Organization it belongs to')),
  saml_idp_certificate: z.optional(field.text('secret', 'Certificate of the directory')),
  saml_idp_metadata: z.optional(field.text('text', 'How the directory describes itself')),
  saml_idp_metadata_url: z.optional(field.text('url', 'Where the directory describes itself')),
  saml_idp_entity_id: z.optional(field.text('url', 'Who the directory is')),
  saml_idp_sso_url: z.optional(field.text('url', 'Where its sign-in is')),
  oidc_client_id: z.optional(field.opaqueId('Who we are to it')),
  oidc_client_secret: z.optional(field.text('secret', 'Our password at the directory')),
  oidc_discovery_url: z.optional(field.text('url', 'Where the directory describes itself')),
});

const single = { response: wrapped(enterpriseConnection) };
const list = { response: wrapped(z.array(enterpriseConnection)) };

/** The same six operations twice: of an organization, and (older, deprecated) of the user. */
function operationsBelow(base: string, noun: string, of: string): readonly Endpoint[] {
  const connections = `${base}/enterprise_connections`;
  const one = `${connections}/{enterprise_connection_id}`;
  return [
    operation(`${noun}.list`, `List directories${of}`, 'GET', connections, list),
    operation(`${noun}.create`, `Connect directory${of}`, 'POST', connections, { ...single, request }),
    operation(`${noun}.update`, `Change directory${of}`, 'PATCH', one, { ...single, request }),
    operation(`${noun}.delete`, `Disconnect directory${of}`, 'DELETE', one, { response: wrapped(deletedObject) }),
    operation(`${noun}.list-test-runs`, `List trials of directory${of}`, 'GET', `${one}/test_runs`, {
      response: wrapped(pageOf(enterpriseTestRun)),
    }),
    operation(`${noun}.start-test-run`, `Try directory${of}`, 'POST', `${one}/test_runs`, {
      response: wrapped(startedTestRun),
    }),
  ];
}

const trial = '/v1/enterprise_connections/{enterpriseConnectionID}';

export const enterpriseConnectionEndpoints: readonly Endpoint[] = [
  ...operationsBelow('/v1/organizations/{organizationID}', 'enterprise-connection', ''),
  ...operationsBelow('/v1/me', 'own-enterprise-connection', ' of the user'),
  operation('enterprise-test-run.init', 'Start trial of directory', 'GET', `${trial}/init_test_run`),
  operation('enterprise-test-run.get', 'Show trial of directory', 'GET', `${trial}/test_runs/{testRunID}`),
];
