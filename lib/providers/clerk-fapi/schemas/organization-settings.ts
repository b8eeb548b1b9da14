import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { enrollmentModes } from './enrollment-mode.ts';

const domains = structure('domain_settings', 'How domains bring members', {
  enabled: field.flag('Organizations may have domains'),
  enrollment_modes: z.array(field.choice(enrollmentModes, 'Way in which a domain may bring members')),
  default_role: z.nullable(field.text('slug', 'Role of members that a domain brings')),
});

export const organizationSettings = object('organization_settings', 'What organizations may have and do', {
  enabled: field.flag('There are organizations'),
  max_allowed_memberships: field.count('Members of one organization; 0 is no limit', { unit: 'members' }),
  actions: structure('organization_actions', 'What administrators may do', {
    admin_delete: field.flag('Delete the organization'),
  }),
  domains,
  slug: z.optional(structure('slug_settings', 'Names in URLs', { disabled: field.flag('Organizations have none') })),
  creator_role: field.text('slug', 'Role of whoever creates one'),
  force_organization_selection: z.optional(field.flag('A session is pending until an organization is chosen')),
  organization_creation_defaults: z.optional(
    structure('creation_defaults', 'What a new organization starts with', {
      enabled: field.flag('Name and logo are suggested'),
    }),
  ),
});
