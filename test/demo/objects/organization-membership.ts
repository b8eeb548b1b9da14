import { type Organization, organizations } from '../instance/people.ts';
import type { World } from '../world.ts';
import { imageUrl } from './image.ts';
import { publicUserData } from './public-user-data.ts';

export const memberships = (world: World) => organizations.map((each) => membership(world, each));

const membership = (world: World, each: Organization) => ({
  object: 'organization_membership',
  id: each.membershipId,
  public_metadata: {},
  role: `org:${each.role}`,
  role_name: each.role === 'admin' ? 'Admin' : 'Member',
  permissions: [
    'org:sys_memberships:read',
    ...(each.role === 'admin' ? ['org:sys_memberships:manage', 'org:sys_profile:manage'] : []),
    ...each.permissions.map((permission) => `org:projects:${permission}`),
  ],
  created_at: each.joinedAt,
  updated_at: each.joinedAt,
  organization: organization(world, each),
  public_user_data: publicUserData(world),
});

const organization = ({ instance }: World, { id, name, slug, createdAt }: Organization) => ({
  object: 'organization',
  id,
  name,
  slug,
  image_url: imageUrl(instance.published.id, id, name.charAt(0)),
  has_image: false,
  logo_url: null,
  members_count: 3,
  pending_invitations_count: 0,
  max_allowed_memberships: 5,
  admin_delete_enabled: true,
  self_serve_sso_enabled: false,
  public_metadata: {},
  created_at: createdAt,
  updated_at: createdAt,
});
