import { field, object } from '../../../parse/index.ts';
import {
  membershipFields,
  membershipMeaning,
  organizationFields,
  organizationMeaning,
} from '../../clerk/schemas/organization-fields.ts';
import { organizationInvitation as invitationOfPages } from '../../clerk/schemas/organization-invitation.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';

const privateMetadata = field.metadata('For the backend alone').nullish();

export const organization = object('organization', organizationMeaning, {
  ...organizationFields,
  private_metadata: privateMetadata,
  missing_member_with_elevated_permissions: field.flag('No member may manage it').optional(),
  created_by: field.id('user', 'Who made it').nullish(),
  last_active_at: field.timeMs('Day of the last activity').nullish(),
  role_set_key: field.text('slug', 'Key of the roles that its members may have').nullish(),
});

const memberData = object('public_user_data', 'The part of a user that others may see', {
  ...publicUserData.shape,
  user_id: field.id('user', 'The user'),
  identifier: publicUserData.shape.identifier.nullish(),
});

export const organizationMembership = object('organization_membership', membershipMeaning, {
  ...membershipFields,
  role_name: membershipFields.role_name.optional(),
  private_metadata: privateMetadata,
  organization,
  public_user_data: memberData.nullish(),
});

export const organizationInvitation = object('organization_invitation', 'An invitation into an organization', {
  ...invitationOfPages.shape,
  private_metadata: privateMetadata,
  inviter_id: field.id('user', 'Who invited').nullish(),
  public_inviter_data: memberData.nullish(),
  user_id: field.id('user', 'Who accepted').nullish(),
});
