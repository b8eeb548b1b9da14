import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { publicOrganizationData } from './organization-fields.ts';
import { tagged } from './tagged.ts';

export const invitationStatus = (meaning: string) =>
  field.choice(['pending', 'revoked', 'accepted', 'expired', 'completed'], meaning);

/** As its organization sees it, and as the invited user does: the two published schemas have the same fields. */
export const organizationInvitation = tagged('organization_invitation', 'An invitation into an organization', {
  id: field.id('orginv', 'The invitation'),
  email_address: field.text('email', 'Who is invited'),
  role: field.text('slug', 'Key of the role that comes with it'),
  role_name: field.text('name', 'Name of the role that comes with it'),
  organization_id: z.optional(field.id('org', 'The organization')),
  public_organization_data: z.nullish(publicOrganizationData),
  status: z.optional(invitationStatus('Whether it was answered')),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  url: z.nullable(field.text('url', 'Link that accepts it; it holds a ticket')),
  expires_at: z.nullable(field.timeMs('Until when it can be accepted')),
  created_at: field.timeMs('When it was sent'),
  updated_at: field.timeMs('When it last changed'),
});
