import { describe, expect, it } from 'vitest';
import type { z } from 'zod/mini';
import { type Shape, shapeOf } from '../../../../lib/parse/index.ts';
import { token as frontendToken } from '../../../../lib/providers/clerk/schemas/token.ts';
import { client } from '../../../../lib/providers/clerk-bapi/schemas/client.ts';
import { organization } from '../../../../lib/providers/clerk-bapi/schemas/organization.ts';
import { session, sessionOfEvent } from '../../../../lib/providers/clerk-bapi/schemas/session.ts';
import { token } from '../../../../lib/providers/clerk-bapi/schemas/token.ts';
import { user } from '../../../../lib/providers/clerk-bapi/schemas/user.ts';
import * as frontend from '../../../../lib/providers/clerk-fapi/schemas/index.ts';
import { organization as frontendOrganization } from '../../../../lib/providers/clerk-fapi/schemas/organization.ts';

const presence = (schema: z.ZodMiniType, name: string): string => {
  const { node } = shapeOf(schema);
  const field: Shape | undefined = node.kind === 'object' ? node.fields.get(name) : undefined;
  if (field === undefined) return 'absent';
  return `${field.optional ? 'optional' : 'required'}${field.nullable ? ' or null' : ''}`;
};

/** By both references, versions 2021-02-05 to 2026-05-12, and by the wire where it knows better. */
describe('The two APIs differ in their', () => {
  it.each([
    ['object', 'required', 'required'],
    ['id', 'required', 'required'],
    ['status', 'required', 'required'],
    ['expire_at', 'required', 'required'],
    ['abandon_at', 'required', 'required'],
    ['last_active_at', 'required', 'required'],
    ['created_at', 'required', 'required'],
    ['updated_at', 'required', 'required'],
    ['last_active_organization_id', 'optional or null', 'required or null'],
    ['actor', 'optional or null', 'required or null'],
    ['user_id', 'required', 'absent'],
    ['client_id', 'required', 'absent'],
    ['latest_activity', 'optional or null', 'optional or null'],
    ['tasks', 'optional or null', 'optional or null'],
    ['user', 'absent', 'required or null'],
    ['public_user_data', 'absent', 'required or null'],
    ['factor_verification_age', 'absent', 'optional or null'],
    ['last_active_token', 'absent', 'required or null'],
  ])('sessions: %s', (name, backend, inPages) => {
    expect([presence(session, name), presence(frontend.session, name)]).toEqual([backend, inPages]);
  });

  it.each([
    ['sessions', 'required', 'required'],
    ['last_active_session_id', 'required or null', 'required or null'],
    ['session_ids', 'required', 'absent'],
    ['sign_in_id', 'required or null', 'absent'],
    ['sign_up_id', 'required or null', 'absent'],
    ['sign_in', 'absent', 'required or null'],
    ['sign_up', 'absent', 'required or null'],
    ['last_authentication_strategy', 'optional or null', 'optional or null'],
    ['cookie_expires_at', 'absent', 'optional or null'],
    ['captcha_bypass', 'absent', 'optional'],
  ])('clients: %s', (name, backend, inPages) => {
    expect([presence(client, name), presence(frontend.client, name)]).toEqual([backend, inPages]);
  });

  it('tokens, which need no tag in a page', () => {
    expect([presence(token, 'object'), presence(frontendToken, 'object')]).toEqual(['required', 'optional']);
  });

  it.each(['passkeys', 'mfa_enabled_at', 'mfa_disabled_at', 'legal_accepted_at'])(
    'users, of whom one version of the Backend API requires nothing: %s',
    (name) => {
      expect(presence(user, name)).toMatch(/^optional/);
      expect(presence(frontend.user, name)).toMatch(/^required/);
    },
  );

  it('organizations, which one version of the Backend API gives no picture', () => {
    expect([presence(organization, 'has_image'), presence(frontendOrganization, 'has_image')]).toEqual([
      'optional',
      'required',
    ]);
    expect(presence(organization, 'logo_url')).toBe('optional or null');
  });

  it('users, whom a directory may keep', () => {
    expect([presence(user, 'scim'), presence(frontend.user, 'scim')]).toEqual(['optional or null', 'absent']);
  });

  it('sessions again: a webhook adds the user', () => {
    expect(presence(sessionOfEvent, 'user')).toBe('optional or null');
    expect(presence(sessionOfEvent, 'client_id')).toBe('required');
  });
});
