import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { role } from './role.ts';

// Directory sync is known from clerk-js and its type declarations alone, so no field is required.

export const directory = object('directory', 'A directory that keeps the members of an organization in step', {
  object: z.optional(field.choice(['directory'], 'Kind of this object')),
  id: z.optional(field.opaqueId('The directory')),
  name: z.optional(field.text('name', 'Its name')),
  enterprise_connection_id: z.optional(field.opaqueId('Connection that it belongs to')),
  endpoint_url: z.optional(field.text('url', 'Where the directory reports changes')),
  provider: z.optional(field.choice(['okta', 'entra', 'custom', 'google'], 'Kind of directory')),
  enabled: z.optional(field.flag('changes are taken over')),
  group_role_mapping_enabled: z.optional(field.flag('groups decide the roles of members')),
  attribute_mapping: z.optional(field.metadata('Which attribute fills which field')),
  credentials_configured: z.nullish(field.flag('the directory can be asked for its users')),
  api_key: z.nullish(field.text('secret', 'What the directory proves itself with; told once')),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const directoryUser = object('directory_user', 'A user whom a directory brought', {
  object: z.optional(field.choice(['directory_user'], 'Kind of this object')),
  id: z.optional(field.opaqueId('The user in the directory')),
  user_id: z.optional(field.id('user', 'The user')),
  first_name: z.nullish(field.text('name', 'First name')),
  last_name: z.nullish(field.text('name', 'Last name')),
  identifier: z.nullish(field.text('email', 'What the user signs in with')),
  image_url: z.optional(field.text('url', 'Picture')),
  has_image: z.optional(field.flag('the user has a picture of their own')),
  active: z.optional(field.flag('the directory has not removed the user')),
  provisioned_at: z.optional(field.timeMs('When the directory brought the user')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

const group = object('directory_group', 'A group of a directory', {
  object: z.optional(field.choice(['directory_group'], 'Kind of this object')),
  id: z.optional(field.opaqueId('The group')),
  display_name: z.optional(field.text('name', 'Its name')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const directoryGroups = structure('page', 'A page of a list', {
  data: z.optional(z.array(group)),
  cursor: z.optional(
    structure('cursor', 'Where the next page begins', {
      starting_after: z.nullish(field.opaqueId('Last item of this page')),
      ending_before: z.nullish(field.opaqueId('First item of this page')),
      has_next_page: z.optional(field.flag('there is more')),
    }),
  ),
});

const roleMapping = object('directory_group_role_mapping', 'The role that a group gives its members', {
  object: z.optional(field.choice(['directory_group_role_mapping'], 'Kind of this object')),
  id: z.optional(field.opaqueId('The mapping')),
  directory_id: z.optional(field.opaqueId('The directory')),
  directory_group_id: z.optional(field.opaqueId('The group')),
  directory_group_display_name: z.optional(field.text('name', 'Name of the group')),
  role: z.nullish(role),
  precedence: z.optional(field.count('Place in the order; the first that fits decides')),
  created_at: z.optional(field.timeMs('When it was made')),
  updated_at: z.optional(field.timeMs('When it last changed')),
});

export const roleMappings = structure('page', 'A page of a list', {
  data: z.optional(z.array(roleMapping)),
  total_count: z.optional(field.count('Items in the whole list', { unit: 'items' })),
  default_role: z.nullish(role),
});

export const syncStatus = object('directory_sync_status', 'How the last comparison with the directory went', {
  last_synced_at: z.nullish(field.timeMs('When it ran')),
  last_sync_status: z.nullish(field.choice(['running', 'succeeded', 'failed', 'cancelled'], 'How it ended')),
  last_sync_error: z.nullish(field.text('text', 'What went wrong')),
  last_sync_changed_user_count: z.nullish(field.count('Users that it changed', { unit: 'users' })),
});
