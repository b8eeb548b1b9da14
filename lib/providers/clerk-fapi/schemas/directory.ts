import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';
import { role } from './role.ts';

// Directory sync is known from clerk-js and its type declarations alone, so no field is required.

export const directory = object('directory', 'A directory that keeps the members of an organization in step', {
  object: field.choice(['directory'], 'Kind of this object').optional(),
  id: field.opaqueId('The directory').optional(),
  name: field.text('name', 'Its name').optional(),
  enterprise_connection_id: field.opaqueId('Connection that it belongs to').optional(),
  endpoint_url: field.text('url', 'Where the directory reports changes').optional(),
  provider: field.choice(['okta', 'entra', 'custom', 'google'], 'Kind of directory').optional(),
  enabled: field.flag('Changes are taken over').optional(),
  group_role_mapping_enabled: field.flag('Groups decide the roles of members').optional(),
  attribute_mapping: field.metadata('Which attribute fills which field').optional(),
  credentials_configured: field.flag('The directory can be asked for its users').nullish(),
  api_key: field.text('secret', 'What the directory proves itself with; told once').nullish(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const directoryUser = object('directory_user', 'A user whom a directory brought', {
  object: field.choice(['directory_user'], 'Kind of this object').optional(),
  id: field.opaqueId('The user in the directory').optional(),
  user_id: field.id('user', 'The user').optional(),
  first_name: field.text('name', 'First name').nullish(),
  last_name: field.text('name', 'Last name').nullish(),
  identifier: field.text('email', 'What the user signs in with').nullish(),
  image_url: field.text('url', 'Picture').optional(),
  has_image: field.flag('The user has a picture of their own').optional(),
  active: field.flag('The directory has not removed the user').optional(),
  provisioned_at: field.timeMs('When the directory brought the user').optional(),
  updated_at: field.timeMs('When the user last changed').optional(),
});

const group = object('directory_group', 'A group of a directory', {
  object: field.choice(['directory_group'], 'Kind of this object').optional(),
  id: field.opaqueId('The group').optional(),
  display_name: field.text('name', 'Its name').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const directoryGroups = structure('page', 'A page of a list', {
  data: z.array(group).optional(),
  cursor: structure('cursor', 'Where the next page begins', {
    starting_after: field.opaqueId('Last item of this page').nullish(),
    ending_before: field.opaqueId('First item of this page').nullish(),
    has_next_page: field.flag('There is more').optional(),
  }).optional(),
});

const roleMapping = object('directory_group_role_mapping', 'The role that a group gives its members', {
  object: field.choice(['directory_group_role_mapping'], 'Kind of this object').optional(),
  id: field.opaqueId('The mapping').optional(),
  directory_id: field.opaqueId('The directory').optional(),
  directory_group_id: field.opaqueId('The group').optional(),
  directory_group_display_name: field.text('name', 'Name of the group').optional(),
  role: role.nullish(),
  precedence: field.count('Place in the order; the first that fits decides').optional(),
  created_at: field.timeMs('When it was made').optional(),
  updated_at: field.timeMs('When it last changed').optional(),
});

export const roleMappings = structure('page', 'A page of a list', {
  data: z.array(roleMapping).optional(),
  total_count: field.count('Items in the whole list', { unit: 'items' }).optional(),
  default_role: role.nullish(),
});

export const syncStatus = object('directory_sync_status', 'How the last comparison with the directory went', {
  last_synced_at: field.timeMs('When it ran').nullish(),
  last_sync_status: field.choice(['running', 'succeeded', 'failed', 'cancelled'], 'How it ended').nullish(),
  last_sync_error: field.text('text', 'What went wrong').nullish(),
  last_sync_changed_user_count: field.count('Users that it changed', { unit: 'users' }).nullish(),
});
