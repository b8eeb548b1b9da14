import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

export const organizationMeaning = 'A team or company that users belong to';
export const membershipMeaning = 'What a user is in an organization';

/** What both APIs say of an organization. */
export const organizationFields = {
  object: field.choice(['organization'], 'Kind of this object'),
  id: field.id('org', 'The organization'),
  name: field.text('name', 'Its name'),
  slug: z.nullable(field.text('slug', 'Its name in URLs')),
  image_url: z.optional(field.text('url', 'Its logo')),
  has_image: field.flag('it has a logo of its own'),
  members_count: z.nullish(field.count('Members', { unit: 'members' })),
  pending_invitations_count: z.nullish(field.count('Invitations not yet answered', { unit: 'invitations' })),
  max_allowed_memberships: field.count('Members it may have; 0 is no limit', { unit: 'members' }),
  admin_delete_enabled: field.flag('its administrators may delete it'),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
};

export const publicOrganizationData = object('public_organization_data', 'What anyone may see of an organization', {
  id: field.id('org', 'The organization'),
  name: field.text('name', 'Its name'),
  slug: z.nullable(field.text('slug', 'Its name in URLs')),
  image_url: z.optional(field.text('url', 'Its logo')),
  has_image: field.flag('it has a logo of its own'),
});

/** What both APIs say of a membership, the organization and its member aside. */
export const membershipFields = {
  object: field.choice(['organization_membership'], 'Kind of this object'),
  id: field.id('orgmem', 'The membership'),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  role: field.text('slug', 'Key of the role, such as org:admin'),
  role_name: field.text('name', 'Name of the role'),
  permissions: z.nullable(z.array(field.text('slug', 'Permission that the role grants'))),
  created_at: field.timeMs('When the user joined'),
  updated_at: field.timeMs('When it last changed'),
};
