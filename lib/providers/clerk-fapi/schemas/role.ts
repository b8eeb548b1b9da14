import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

const named = {
  name: field.text('name', 'Its name'),
  key: field.text('slug', 'Its key in tokens and checks'),
  description: z.nullable(field.text('text', 'What it is for')),
  created_at: field.timeMs('When it was made'),
  updated_at: field.timeMs('When it last changed'),
};

export const permission = tagged('permission', 'Something that members may be allowed to do', {
  id: field.opaqueId('The permission'),
  type: field.choice(['system', 'user'], 'Whether Clerk or the app defines it'),
  ...named,
});

export const role = tagged('role', 'What a member is', {
  id: field.opaqueId('The role'),
  is_creator_eligible: field.flag('the creator of an organization may have it'),
  permissions: z.array(permission),
  ...named,
});

export const roles = structure('page', 'A page of a list', {
  data: z.optional(z.array(role)),
  total_count: z.optional(field.count('Items in the whole list', { unit: 'items' })),
  has_role_set_migration: z.optional(field.flag('the roles are being replaced')),
});
