import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { coreFields } from '../../clerk/schemas/core-fields.ts';
import { userFields, userMeaning } from '../../clerk/schemas/user-fields.ts';
import { organizationMembership } from './organization.ts';
import { samlAccount } from './saml-account.ts';

const scimMetadata = object('scim_user_metadata', 'Where the directory of a company keeps the user', {
  directory_id: field.opaqueId('The directory'),
  directory_enabled: z.optional(field.flag('the directory may change the user')),
  external_id: z.nullable(field.opaqueId('The user as the directory knows them')),
});

/** A user as servers get it. What pages never see is the private metadata. Version 2025-03-12 requires nothing of it. */
export const user = object(
  'user',
  userMeaning,
  {
    ...userFields,
    passkeys: z.optional(userFields.passkeys),
    mfa_enabled_at: z.optional(userFields.mfa_enabled_at),
    mfa_disabled_at: z.optional(userFields.mfa_disabled_at),
    legal_accepted_at: z.optional(userFields.legal_accepted_at),
    organization_memberships: z.nullish(z.array(organizationMembership)),
    saml_accounts: z.optional(z.array(samlAccount)),
    scim: z.nullish(scimMetadata),
  },
  { core: coreFields.user },
);
