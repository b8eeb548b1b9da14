import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { publicOrganizationData } from '../../clerk/schemas/organization-fields.ts';
import { invitationStatus } from '../../clerk/schemas/organization-invitation.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';

export const organizationSuggestion = object('organization_suggestion', 'An organization that the user could join', {
  object: field.choice(['organization_suggestion'], 'Kind of this object'),
  id: field.opaqueId('The suggestion'),
  public_organization_data: z.nullish(publicOrganizationData),
  status: field.choice(['pending', 'accepted', 'completed'], 'Whether the user asked to join'),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

export const organizationMembershipRequest = object('organization_membership_request', 'A user who asks to join', {
  object: field.choice(['organization_membership_request'], 'Kind of this object'),
  id: field.opaqueId('The request'),
  organization_id: field.id('org', 'The organization'),
  status: invitationStatus('Whether it was answered'),
  public_user_data: z.nullable(publicUserData),
  created_at: field.timeMs('When the user asked'),
  updated_at: field.timeMs('When it last changed'),
});
