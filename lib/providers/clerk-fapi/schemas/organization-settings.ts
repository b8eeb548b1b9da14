import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { enrollmentModes } from './enrollment-mode.ts';

const domains = structure('domain_settings', 'How domains bring members', {
  enabled: field.flag('organizations may have domains'),
  enrollment_modes: z.array(field.choice(enrollmentModes, 'Way in which a domain may bring members')),
  default_role: z.nullable(field.text('slug', 'Role of members that a domain brings')),
});

export const organizationSettings = object('organization_settings', 'What organizations may have and do', {
  enabled: field.flag('there are organizations'),
  max_allowed_memberships: field.count('Members of one organization; 0 is no limit', { unit: 'members' }),
  actions: structure('organization_actions', 'What administrators may do', {
    admin_delete: field.flag('administrators may delete it'),
  }),
  domains,
  slug: z.optional(structure('slug_settings', 'Names in URLs', { disabled: field.flag('organizations have none') })),
  creator_role: field.text('slug', 'Role of whoever creates one'),
  force_organization_selection: z.optional(field.flag('a session is pending until an organization is chosen')),
  organization_creation_defaults: z.optional(
    structure('creation_defaults', 'What a new organization starts with', {
      enabled: field.flag('name and logo are suggested'),
    }),
  ),
});
