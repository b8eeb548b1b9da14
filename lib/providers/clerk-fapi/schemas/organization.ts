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
  self_serve_sso_enabled: field.flag('Its administrators may connect a directory').optional(),
  logo_url: field.text('url', 'Its logo', { deprecated: 'image_url' }).nullish(),
  exclusive_membership: field.flag('Its members may belong to no other').optional(),
});

export const organizationMembership = object('organization_membership', membershipMeaning, {
  ...membershipFields,
  organization,
  public_user_data: publicUserData.nullish(),
});
