import { z } from 'zod';
import { field, object } from '../../../parse/index.ts';
import { samlAccount } from '../../clerk/schemas/saml-account.ts';
import { userFields, userMeaning } from '../../clerk/schemas/user-fields.ts';
import { organizationMembership } from './organization.ts';

export const user = object('user', userMeaning, {
  ...userFields,
  organization_memberships: z.array(organizationMembership).nullish(),
  saml_accounts: z.array(samlAccount).optional(),
  profile_image_id: field.id('img', 'Picture that the type declarations promise and no answer carries').nullish(),
  timezone: field.text('place', 'Time zone of the user').nullish(),
});
