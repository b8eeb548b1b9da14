export const organizationSettings = () => ({
  enabled: true,
  max_allowed_memberships: 5,
  actions: { admin_delete: true },
  domains: { enabled: false, enrollment_modes: [], default_role: 'org:member' },
  slug: { disabled: false },
  creator_role: 'org:admin',
  force_organization_selection: false,
  organization_creation_defaults: { enabled: false },
});
