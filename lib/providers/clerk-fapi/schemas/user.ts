import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { coreFields } from '../../clerk/schemas/core-fields.ts';
import { samlAccount } from '../../clerk/schemas/saml-account.ts';
import { userFields, userMeaning } from '../../clerk/schemas/user-fields.ts';
import { organizationMembership } from './organization.ts';

export const user = object(
  'user',
  userMeaning,
  {
    ...userFields,
    organization_memberships: z.nullish(z.array(organizationMembership)),
    saml_accounts: z.optional(z.array(samlAccount)),
    profile_image_id: z.nullish(field.id('img', 'Picture that the type declarations promise and no response carries')),
    timezone: z.nullish(field.text('place', 'Time zone of the user')),
  },
  { core: coreFields.user },
);
