import { field, object } from '../../../parse/index.ts';
import { authConfig } from './auth-config.ts';
import { commerceSettings } from './commerce-settings.ts';
import { displayConfig } from './display-config.ts';
import { organizationSettings } from './organization-settings.ts';
import { protectConfig } from './protect-config.ts';
import { userSettings } from './user-settings.ts';

const fraudSettings = object('fraud_settings', 'How native apps prove that they are genuine', {
  object: field.choice(['fraud_settings'], 'Kind of this object').optional(),
  native: object('native_fraud_settings', 'Proof of native apps', {
    device_attestation_mode: field.choice(['disabled', 'onboarding', 'enforced'], 'Whether it is asked for'),
  }),
});

const apiKeysSettings = object('api_keys_settings', 'Who may have API keys', {
  enabled: field.flag('API keys are on').optional(),
  user_api_keys_enabled: field.flag('Users may have them').optional(),
  orgs_api_keys_enabled: field.flag('Organizations may have them').optional(),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  object: field.text('slug', 'Kind that the type declarations promise and no answer carries').optional(),
});

/** Answered bare, without the envelope, and without an `object` of its own. */
export const environment = object('environment', 'How the instance is configured', {
  auth_config: authConfig.optional(),
  display_config: displayConfig.optional(),
  user_settings: userSettings.optional(),
  organization_settings: organizationSettings.optional(),
  fraud_settings: fraudSettings.optional(),
  commerce_settings: commerceSettings.optional(),
  api_keys_settings: apiKeysSettings.optional(),
  protect_config: protectConfig.nullish(),
  client_debug_mode: field.flag('clerk-js writes debug output').optional(),
  partitioned_cookies: field.flag('Cookies are kept apart by top-level site').optional(),
  maintenance_mode: field.flag('Nothing can be changed for the moment').optional(),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  object: field.choice(['environment'], 'Kind that the type declarations promise and no answer carries').optional(),
});
