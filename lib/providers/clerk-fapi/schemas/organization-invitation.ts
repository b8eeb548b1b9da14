import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { publicOrganizationData } from '../../clerk/schemas/organization-fields.ts';
import { invitationStatus } from '../../clerk/schemas/organization-invitation.ts';
import { publicUserData } from '../../clerk/schemas/public-user-data.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

export const organizationSuggestion = tagged('organization_suggestion', 'An organization that the user could join', {
  id: field.opaqueId('The suggestion'),
  public_organization_data: z.nullish(publicOrganizationData),
  status: field.choice(['pending', 'accepted', 'completed'], 'Whether the user asked to join'),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
});

export const organizationMembershipRequest = tagged('organization_membership_request', 'A user who asks to join', {
  id: field.opaqueId('The request'),
  organization_id: field.id('org', 'The organization'),
  status: invitationStatus('Whether it was answered'),
  public_user_data: z.nullable(publicUserData),
  created_at: field.timeMs('When the user asked'),
  updated_at: field.timeMs('When it last changed'),
});
