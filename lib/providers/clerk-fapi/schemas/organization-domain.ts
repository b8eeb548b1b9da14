import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { publicOrganizationData } from '../../clerk/schemas/organization-fields.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';
import { enrollmentModes } from './enrollment-mode.ts';

const proof = {
  status: field.choice(['unverified', 'verified', 'failed', 'expired'], 'How far the proof has come'),
  strategy: field.text('slug', 'How the proof is given'),
  attempts: z.nullable(field.count('How often it was tried', { unit: 'attempts' })),
  expire_at: z.nullable(field.timeMs('Until when it can be completed')),
  verified_at: z.nullable(field.timeMs('When it was completed')),
};

/** The reference calls the end `expire_at`, the type declarations and clerk-js `expires_at`. */
const domainVerification = object('organization_domain_verification', 'How a domain is proven', {
  ...proof,
  verified_at: z.optional(proof.verified_at),
  expires_at: z.nullish(field.timeMs('Until when it can be completed, as clerk-js reads it')),
});

const ownershipVerification = object('organization_domain_ownership_verification', 'Proof through DNS', {
  ...proof,
  txt_record_name: z.nullish(field.text('host', 'Name of the DNS record')),
  txt_record_value: z.nullish(field.text('secret', 'Content of the DNS record')),
});

export const organizationDomain = tagged('organization_domain', 'A domain whose users may join', {
  id: field.opaqueId('The domain'),
  organization_id: field.id('org', 'The organization'),
  name: field.text('host', 'The domain'),
  enrollment_mode: field.choice(enrollmentModes, 'How its users come in'),
  affiliation_email_address: z.nullable(field.text('email', 'Address in the domain that proves it')),
  affiliation_verification: z.nullish(domainVerification),
  ownership_verification: z.nullish(ownershipVerification),
  verification: z.nullable(domainVerification),
  total_pending_invitations: field.count('Invitations that wait', { unit: 'invitations' }),
  total_pending_suggestions: field.count('Suggestions that wait', { unit: 'suggestions' }),
  public_organization_data: z.nullish(publicOrganizationData),
  created_at: field.timeMs('When it was added'),
  updated_at: field.timeMs('When it last changed'),
});

const refused = (of: string) =>
  structure('refused_domain', 'A domain of the list that was refused', {
    id: z.optional(field.opaqueId(of)),
    name: z.optional(field.text('host', of)),
    code: field.text('slug', 'Why it was refused'),
  });

/** Several domains at once: what was done, and what was not. */
export const organizationDomainBatch = structure('organization_domain_batch', 'Several domains at once', {
  data: z.array(organizationDomain),
  errors: z.array(refused('The domain that was refused')),
});
