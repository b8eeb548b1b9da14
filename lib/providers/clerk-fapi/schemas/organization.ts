import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import {
  membershipFields,
  membershipMeaning,
  organizationFields,
  organizationMeaning,
} from '../../clerk/schemas/organization-fields.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';

export const organization = object('organization', organizationMeaning, {
  ...organizationFields,
  self_serve_sso_enabled: z.optional(field.flag('its administrators may connect a directory')),
  logo_url: z.nullish(field.text('url', 'Its logo', { deprecated: 'image_url' })),
  exclusive_membership: z.optional(field.flag('its members may belong to no other')),
});

export const organizationMembership = object('organization_membership', membershipMeaning, {
  ...membershipFields,
  organization,
  public_user_data: z.nullish(publicUserData),
});
