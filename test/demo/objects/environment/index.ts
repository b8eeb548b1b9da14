// The instance's public settings: email and password, one social connection, organizations.
import type { Instance } from '../../instance/instance.ts';
import { authConfig } from './auth-config.ts';
import { displayConfig } from './display-config.ts';
import { organizationSettings } from './organization-settings.ts';
import { userSettings } from './user-settings.ts';

export const environment = (instance: Instance, appOrigin: string) => ({
  auth_config: authConfig(instance),
  display_config: displayConfig(instance, appOrigin),
  user_settings: userSettings(),
  organization_settings: organizationSettings(),
  fraud_settings: { object: 'fraud_settings', native: { device_attestation_mode: 'disabled' } },
  commerce_settings: {
    billing: {
      stripe_publishable_key: null,
      free_trial_requires_payment_method: true,
      user: { enabled: false, has_paid_plans: false },
      organization: { enabled: false, has_paid_plans: false },
    },
  },
  api_keys_settings: { enabled: false, user_api_keys_enabled: false, orgs_api_keys_enabled: false },
  protect_config: { loaders: [] },
  client_debug_mode: false,
  partitioned_cookies: false,
  maintenance_mode: false,
});
