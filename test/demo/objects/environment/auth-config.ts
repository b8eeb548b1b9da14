import type { Instance } from '../../instance/instance.ts';
import { newId } from '../../instance/ksuid.ts';

export const authConfig = ({ createdAt, mode }: Instance) => ({
  object: 'auth_config',
  id: newId('aac', createdAt, mode),
  first_name: 'on',
  last_name: 'on',
  email_address: 'on',
  phone_number: 'off',
  username: 'off',
  password: 'required',
  identification_requirements: [['email_address', 'oauth_google']],
  identification_strategies: ['email_address', 'oauth_google'],
  first_factors: ['password', 'email_code', 'oauth_google'],
  second_factors: [],
  email_address_verification_strategies: ['email_code'],
  single_session_mode: true,
  enhanced_email_deliverability: false,
  test_mode: mode === 'development',
  cookieless_dev: mode === 'development',
  url_based_session_syncing: mode === 'development',
  claimed_at: null,
  reverification: true,
  native_settings: {
    object: 'native_settings',
    api_enabled: false,
    trusted_device_sign_in_enabled: false,
    trusted_device_enrollment_prompt_after_sign_in_enabled: false,
    trusted_device_enrollment_prompt_after_sign_up_enabled: false,
  },
});
