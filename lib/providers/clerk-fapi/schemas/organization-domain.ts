import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';
import { publicOrganizationData } from '../../clerk/schemas/organization-fields.ts';
import { enrollmentModes } from './enrollment-mode.ts';

const proof = {
  status: field.choice(['unverified', 'verified', 'failed', 'expired'], 'How far the proof has come'),
  strategy: field.text('slug', 'How the proof is given'),
  attempts: field.count('How often it was tried', { unit: 'attempts' }).nullable(),
  expire_at: field.timeMs('Until when it can be completed').nullable(),
  verified_at: field.timeMs('When it was completed').nullable(),
};

/** The reference calls the end `expire_at`, the type declarations and clerk-js `expires_at`. */
const domainVerification = object('organization_domain_verification', 'How a domain is proven', {
  ...proof,
  verified_at: proof.verified_at.optional(),
  expires_at: field.timeMs('Until when it can be completed, as clerk-js reads it').nullish(),
});

const ownershipVerification = object('organization_domain_ownership_verification', 'Proof through DNS', {
  ...proof,
  txt_record_name: field.text('host', 'Name of the DNS record').nullish(),
  txt_record_value: field.text('secret', 'Content of the DNS record').nullish(),
});

export const organizationDomain = object('organization_domain', 'A domain whose users may join', {
  object: field.choice(['organization_domain'], 'Kind of this object'),
  id: field.opaqueId('The domain'),
  organization_id: field.id('org', 'The organization'),
  name: field.text('host', 'The domain'),
  enrollment_mode: field.choice(enrollmentModes, 'How its users come in'),
  affiliation_email_address: field.text('email', 'Address in the domain that proves it').nullable(),
  affiliation_verification: domainVerification.nullish(),
  ownership_verification: ownershipVerification.nullish(),
  verification: domainVerification.nullable(),
  total_pending_invitations: field.count('Invitations that wait', { unit: 'invitations' }),
  total_pending_suggestions: field.count('Suggestions that wait', { unit: 'suggestions' }),
  public_organization_data: publicOrganizationData.nullish(),
  created_at: field.timeMs('When it was added'),
  updated_at: field.timeMs('When it last changed'),
});

const refused = (of: string) =>
  structure('refused_domain', 'A domain of the list that was refused', {
    id: field.opaqueId(of).optional(),
    name: field.text('host', of).optional(),
    code: field.text('slug', 'Why it was refused'),
  });

/** Several domains at once: what was done, and what was not. */
export const organizationDomainBatch = structure('organization_domain_batch', 'Several domains at once', {
  data: z.array(organizationDomain),
  errors: z.array(refused('The domain that was refused')),
});
