import { deletedObject } from '../../clerk/schemas/deleted-object.ts';
import { operation } from '../../operation.ts';
import type { Endpoint } from '../../provider.ts';
import { pageOf, wrapped } from '../schemas/envelope.ts';
import { organizationDomain, organizationDomainBatch } from '../schemas/organization-domain.ts';
import { form } from './form.ts';

const domains = '/v1/organizations/{organization_id}/domains';
const one = `${domains}/{domain_id}`;
const single = { response: wrapped(organizationDomain) };
const batch = { response: wrapped(organizationDomainBatch) };

export const organizationDomainEndpoints: readonly Endpoint[] = [
  operation('organization-domain.create', 'Add domain', 'POST', domains, {
    ...single,
    request: form('name', 'enrollment_mode'),
  }),
  operation('organization-domain.list', 'List domains', 'GET', domains, {
    response: wrapped(pageOf(organizationDomain)),
  }),
  operation('organization-domain.create-many', 'Add domains', 'POST', `${domains}/bulk`, {
    ...batch,
    request: form('names', 'enrollment_mode'),
  }),
  operation(
    'organization-domain.prepare-ownership-of-many',
    'Prepare proof of domains',
    'POST',
    `${domains}/prepare_ownership_verification/bulk`,
    { ...batch, request: form('organization_domain_ids') },
  ),
  operation(
    'organization-domain.attempt-ownership-of-many',
    'Prove domains',
    'POST',
    `${domains}/attempt_ownership_verification/bulk`,
    { ...batch, request: form('organization_domain_ids') },
  ),
  operation('organization-domain.get', 'Load domain', 'GET', one, single),
  operation('organization-domain.delete', 'Remove domain', 'DELETE', one, { response: wrapped(deletedObject) }),
  operation(
    'organization-domain.update-enrollment-mode',
    'Change enrollment by domain',
    'POST',
    `${one}/update_enrollment_mode`,
    { ...single, request: form('enrollment_mode', 'delete_pending') },
  ),
  operation(
    'organization-domain.prepare-affiliation',
    'Send code to domain',
    'POST',
    `${one}/prepare_affiliation_verification`,
    { ...single, request: form('affiliation_email_address') },
  ),
  operation(
    'organization-domain.attempt-affiliation',
    'Verify domain by e-mail',
    'POST',
    `${one}/attempt_affiliation_verification`,
    { ...single, request: form('code') },
  ),
  operation(
    'organization-domain.prepare-ownership',
    'Prepare proof of domain',
    'POST',
    `${one}/prepare_ownership_verification`,
    single,
  ),
  operation(
    'organization-domain.attempt-ownership',
    'Prove domain',
    'POST',
    `${one}/attempt_ownership_verification`,
    single,
  ),
];
