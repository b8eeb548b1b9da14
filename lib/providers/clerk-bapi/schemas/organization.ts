import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import {
  membershipFields,
  membershipMeaning,
  organizationFields,
  organizationMeaning,
} from '../../clerk/schemas/organization-fields.ts';
import { organizationInvitation as invitationOfPages } from '../../clerk/schemas/organization-invitation.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';

const privateMetadata = z.nullish(field.metadata('For the backend alone'));

export const organization = object('organization', organizationMeaning, {
  ...organizationFields,
  has_image: z.optional(organizationFields.has_image),
  logo_url: z.nullish(field.text('url', 'Its logo', { deprecated: 'image_url' })),
  private_metadata: privateMetadata,
  missing_member_with_elevated_permissions: z.optional(field.flag('no member may manage it')),
  created_by: z.nullish(field.id('user', 'Who made it')),
  last_active_at: z.nullish(field.timeMs('Day of the last activity')),
  role_set_key: z.nullish(field.text('slug', 'Key of the roles that its members may have')),
});

const memberData = object('public_user_data', 'The part of a user that others may see', {
  ...publicUserData.shape,
  user_id: field.id('user', 'The user'),
  identifier: z.nullish(publicUserData.shape.identifier),
});

export const organizationMembership = object('organization_membership', membershipMeaning, {
  ...membershipFields,
  role_name: z.optional(membershipFields.role_name),
  private_metadata: privateMetadata,
  organization,
  public_user_data: z.nullish(memberData),
});

export const organizationInvitation = object('organization_invitation', 'An invitation into an organization', {
  ...invitationOfPages.shape,
  private_metadata: privateMetadata,
  inviter_id: z.nullish(field.id('user', 'Who invited')),
  public_inviter_data: z.nullish(memberData),
  user_id: z.nullish(field.id('user', 'Who accepted')),
});
