import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';
import { signinAttempt, signupAttempt } from './attempt.ts';
import { organization, organizationMembership, workspace, workspaceMembership } from './organization.ts';
import { sparse, time } from './sparse.ts';
import { user } from './user.ts';

/** The device, in the server's spelling and in that of the SDK's type declarations. */
const device = {
  ip_address: field.text('ip', 'Address of the device'),
  ipAddress: field.text('ip', 'Address of the device'),
  browser: field.text('text', 'Browser'),
  device: field.text('text', 'Device'),
  city: field.text('place', 'City, by the address'),
  region: field.text('place', 'Region, by the address'),
  region_code: field.text('place', 'Code of the region'),
  regionCode: field.text('place', 'Code of the region'),
  country: field.text('place', 'Country, by the address'),
  country_code: field.text('place', 'Code of the country'),
  countryCode: field.text('place', 'Code of the country'),
  device_info: field.metadata('The device'),
  location: field.metadata('Where the device is'),
};

const lifetime = {
  expires_at: time('When the sign-in ends'),
  expiresAt: time('When the sign-in ends'),
  last_active_at: time('When it was last used'),
  lastActiveAt: time('When it was last used'),
  last_activity: time('When it was last used'),
  created_at: time('When the user signed in'),
  updated_at: time('When it last changed'),
};

export const signin = object('signin', 'One user signed in on this session', {
  id: field.anyId('The sign-in'),
  ...sparse({
    user_id: field.anyId('Who is signed in'),
    session_id: field.anyId('Session that it is part of'),
    user,
    active_organization_membership_id: field.anyId('Membership that is active; null is none'),
    active_workspace_membership_id: field.anyId('Membership that is active; null is none'),
    active_organization: organizationMembership,
    active_organization_membership: organizationMembership,
    active_workspace: workspaceMembership,
    active_workspace_membership: workspaceMembership,
    current_session: field.flag('it is this session’s own'),
    ...lifetime,
    ...device,
  }),
});

/** The sign-ins of a browser. It has neither a status nor an end: what ends is a sign-in. Empty lists are left out. */
export const session = object('session', 'A browser and everyone signed in on it', {
  ...sparse({
    id: field.anyId('The session'),
    active_signin: signin,
    active_signin_id: field.anyId('The sign-in that is used'),
    signins: z.array(signin),
    signin_attempts: z.array(signinAttempt),
    signup_attempts: z.array(signupAttempt),
    created_at: time('When the browser was first seen'),
    updated_at: time('When it last changed'),
  }),
});

/** What the first generation returns in place of the session, which stands beside it. */
export const whoIsSignedIn = structure('session_data', 'The user and where they work', {
  ...sparse({ user, organization, workspace }),
});
