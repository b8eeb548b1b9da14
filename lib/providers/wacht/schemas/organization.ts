import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { orEmpty, sparse, time } from './sparse.ts';
import { publicUserData } from './user.ts';

const tenant = {
  name: field.text('name', 'Name'),
  slug: field.text('slug', 'Name in URLs'),
  image_url: field.text('url', 'Picture'),
  description: field.text('text', 'What it is for'),
  member_count: field.count('How many belong to it', { unit: 'members' }),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  private_metadata: field.metadata('For the backend alone; never expected here'),
  enable_ip_restriction: field.flag('only some addresses are let in'),
  whitelisted_ips: z.array(field.text('ip', 'Address that is let in')),
  segments: z.array(field.metadata('Group that it belongs to')),
  deployment_id: field.anyId('Deployment that it belongs to'),
  created_at: time('When it was made'),
  updated_at: time('When it last changed'),
};

export const organization = object('organization', 'A company or group of users', {
  id: field.anyId('The organization'),
  ...sparse({
    ...tenant,
    enforce_mfa: field.flag('members need a second factor'),
    auto_assigned_workspace_id: field.anyId('Workspace that new members are put into'),
  }),
});

export const workspace = object('workspace', 'A part of an organization', {
  id: field.anyId('The workspace'),
  ...sparse({
    ...tenant,
    enforce_2fa: field.flag('members need a second factor'),
    organization_id: field.anyId('Organization that it is part of'),
    organization,
  }),
});

const role = object('role', 'What a member may do', {
  id: field.anyId('The role'),
  ...sparse({
    name: field.text('text', 'Name'),
    permissions: z.array(field.text('text', 'Permission')),
    organization_id: field.anyId('Organization that has it; absent for a role of the deployment'),
    workspace_id: field.anyId('Workspace that has it'),
    deployment_id: field.anyId('Deployment that has it'),
    created_at: time('When it was made'),
    updated_at: time('When it last changed'),
  }),
});

const restrictions = ['none', 'ip_not_allowed', 'mfa_required', 'ip_and_mfa_required'] as const;

const eligibilityRestriction = object('eligibility_restriction', 'Why a member is kept out', {
  ...sparse({
    type: orEmpty(field.choice(restrictions, 'What is missing; none lets the member in')),
    message: field.text('text', 'The same in words'),
  }),
});

/** The first generation has one role in `role`, later ones a list. */
const membership = {
  organization,
  organization_id: field.anyId('The organization'),
  user: publicUserData,
  user_id: field.anyId('The member'),
  roles: z.array(role),
  role: z.union([role, z.array(role), field.text('text', 'Name of the role')]),
  public_metadata: field.metadata('Written by the backend, readable by the page'),
  eligibility_restriction: eligibilityRestriction,
  created_at: time('When the member joined'),
  updated_at: time('When it last changed'),
};

export const organizationMembership = object('organization_membership', 'A user in an organization', {
  id: field.anyId('The membership'),
  ...sparse(membership),
});

export const workspaceMembership = object('workspace_membership', 'A user in a workspace', {
  id: field.anyId('The membership'),
  ...sparse({
    ...membership,
    workspace,
    workspace_id: field.anyId('The workspace'),
    organization_membership_id: field.anyId('Membership in the organization'),
  }),
});
