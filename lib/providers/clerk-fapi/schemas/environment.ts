import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';
import { authConfig } from './auth-config.ts';
import { commerceSettings } from './commerce-settings.ts';
import { displayConfig } from './display-config.ts';
import { organizationSettings } from './organization-settings.ts';
import { protectConfig } from './protect-config.ts';
import { userSettings } from './user-settings.ts';

const fraudSettings = object('fraud_settings', 'How native apps prove that they are genuine', {
  object: z.optional(field.choice(['fraud_settings'], 'Kind of this object')),
  native: object('native_fraud_settings', 'Proof of native apps', {
    device_attestation_mode: field.choice(['disabled', 'onboarding', 'enforced'], 'Whether it is asked for'),
  }),
});

const apiKeysSettings = object('api_keys_settings', 'Who may have API keys', {
  enabled: z.optional(field.flag('API keys are on')),
  user_api_keys_enabled: z.optional(field.flag('users may have them')),
  orgs_api_keys_enabled: z.optional(field.flag('organizations may have them')),
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  object: z.optional(field.text('slug', 'Kind that the type declarations promise and no response carries')),
});

/** Returned bare, without the envelope, and without an `object` of its own. */
export const environment = object('environment', 'How the instance is configured', {
  auth_config: z.optional(authConfig),
  display_config: z.optional(displayConfig),
  user_settings: z.optional(userSettings),
  organization_settings: z.optional(organizationSettings),
  fraud_settings: z.optional(fraudSettings),
  commerce_settings: z.optional(commerceSettings),
  api_keys_settings: z.optional(apiKeysSettings),
  protect_config: z.nullish(protectConfig),
  client_debug_mode: z.optional(field.flag('clerk-js writes debug output')),
  partitioned_cookies: z.optional(field.flag('cookies are kept apart by top-level site')),
  maintenance_mode: z.optional(field.flag('changes are refused for now')),
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  object: z.optional(field.choice(['environment'], 'Kind that the type declarations promise and no response carries')),
});
