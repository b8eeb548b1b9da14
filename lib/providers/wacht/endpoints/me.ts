import { z } from 'zod/mini';
import type { Endpoint } from '../../provider.ts';
import { emailAddress, phoneNumber } from '../schemas/identifiers.ts';
import { organizationMembership, signin, user, workspaceMembership } from '../schemas/index.ts';
import { whereItFits } from '../schemas/sparse.ts';
import { answer, operations } from './operations.ts';

const emails = answer(whereItFits(z.array(emailAddress)));
const phones = answer(whereItFits(z.array(phoneNumber)));
const email = answer(whereItFits(emailAddress));
const phone = answer(whereItFits(phoneNumber));

/** The user who is signed in. */
export const meEndpoints: readonly Endpoint[] = [
  ...operations('me', [
    ['get', 'Load user', 'GET /me', answer(user)],
    ['update', 'Update user', 'POST|PATCH /me', answer(whereItFits(user))],
    ['upload-picture', 'Upload picture', 'POST /me/profile-picture'],
    ['update-password', 'Change password', 'POST /me/update-password'],
    ['remove-password', 'Remove password', 'POST /me/remove-password'],
    ['delete', 'Delete account', 'POST /me/account/delete'],
    [
      'list-organizations',
      'List organizations of the user',
      'GET /me/organization-memberships',
      answer(z.array(organizationMembership)),
    ],
    [
      'list-workspaces',
      'List workspaces of the user',
      'GET /me/workspace-memberships',
      answer(z.array(workspaceMembership)),
    ],
    ['list-signins', 'List sign-ins of the user', 'GET /me/signins', answer(z.array(signin))],
    ['end-signin', 'Sign out another device', 'POST /me/signins/{id}/signout'],
  ]),
  ...operations('email-address', [
    ['list', 'List e-mail addresses', 'GET /me/email-addresses', emails],
    ['create', 'Add e-mail address', 'POST /me/email-addresses', email],
    ['get', 'Load e-mail address', 'GET /me/email-addresses/{id}', email],
    ['delete', 'Delete e-mail address', 'POST /me/email-addresses/{id}/delete'],
    ['make-primary', 'Make e-mail address the primary one', 'POST /me/email-addresses/{id}/make-primary'],
    ['prepare', 'Prepare e-mail verification', 'POST /me/email-addresses/{id}/prepare-verification'],
    ['attempt', 'Attempt e-mail verification', 'POST /me/email-addresses/{id}/attempt-verification'],
  ]),
  ...operations('phone-number', [
    ['list', 'List phone numbers', 'GET /me/phone-numbers', phones],
    ['create', 'Add phone number', 'POST /me/phone-numbers', phone],
    ['get', 'Load phone number', 'GET /me/phone-numbers/{id}', phone],
    ['delete', 'Delete phone number', 'POST /me/phone-numbers/{id}/delete'],
    ['make-primary', 'Make phone number the primary one', 'POST /me/phone-numbers/{id}/make-primary'],
    ['prepare', 'Prepare phone verification', 'POST /me/phone-numbers/{id}/prepare-verification'],
    ['attempt', 'Attempt phone verification', 'POST /me/phone-numbers/{id}/attempt-verification'],
  ]),
  ...operations('authenticator', [
    ['create', 'Set up authenticator', 'POST /me/authenticator'],
    ['verify', 'Verify authenticator', 'POST /me/authenticator/attempt-verification'],
    ['delete', 'Delete authenticator', 'POST /me/authenticator/{id}/delete'],
  ]),
  ...operations('backup-codes', [
    ['create', 'Create backup codes', 'POST /me/backup-codes'],
    ['replace', 'Replace backup codes', 'POST /me/backup-codes/regenerate'],
  ]),
  ...operations('social-connection', [
    ['start', 'Start to connect an account', 'POST /me/init-sso-connection'],
    ['finish', 'Finish to connect an account', 'POST /me/sso-connection-callback'],
    ['delete', 'Disconnect an account', 'POST /me/social-connections/{id}/disconnect'],
  ]),
  ...operations('passkey', [
    ['list', 'List passkeys', 'GET /me/passkeys'],
    ['begin', 'Start to add passkey', 'POST /me/passkeys/register/begin'],
    ['finish', 'Finish to add passkey', 'POST /me/passkeys/register/finish'],
    ['update', 'Rename passkey', 'PATCH /me/passkeys/{id}'],
    ['delete', 'Delete passkey', 'POST /me/passkeys/{id}/delete'],
  ]),
];
