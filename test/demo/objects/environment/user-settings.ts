export const userSettings = () => ({
  attributes: attributes(),
  social: { oauth_google: google() },
  saml: { enabled: false },
  enterprise_sso: { enabled: false, self_serve_sso: false },
  sign_in: { second_factor: { required: false } },
  sign_up: signUp(),
  restrictions: restrictions(),
  password_settings: passwordSettings(),
  username_settings: {
    min_length: 4,
    max_length: 64,
    allow_extended_special_characters: false,
    allow_numeric_usernames: false,
  },
  actions: { delete_self: true, create_organization: true, create_organizations_limit: null },
  attack_protection: {
    user_lockout: { enabled: true, max_attempts: 100, duration_in_minutes: 60 },
    pii: { enabled: true },
    email_link: { require_same_client: true },
    enumeration_protection: { enabled: false },
  },
  passkey_settings: { allow_autofill: true, show_sign_in_button: true, satisfies_second_factor: true },
});

const off = {
  enabled: false,
  required: false,
  used_for_first_factor: false,
  first_factors: [],
  used_for_second_factor: false,
  second_factors: [],
  verifications: [],
  verify_at_sign_up: false,
  immutable: false,
};

const attributes = () => ({
  email_address: {
    ...off,
    enabled: true,
    used_for_first_factor: true,
    first_factors: ['email_code'],
    verifications: ['email_code'],
    verify_at_sign_up: true,
  },
  phone_number: off,
  username: off,
  web3_wallet: off,
  first_name: { ...off, enabled: true },
  last_name: { ...off, enabled: true },
  password: { ...off, enabled: true, required: true },
  authenticator_app: off,
  ticket: { ...off, enabled: true },
  backup_code: off,
  passkey: off,
});

const google = () => ({
  enabled: true,
  required: false,
  authenticatable: true,
  block_email_subaddresses: true,
  strategy: 'oauth_google',
  not_selectable: false,
  deprecated: false,
  name: 'Google',
  logo_url: 'https://img.clerk.com/static/google.png',
});

const signUp = () => ({
  captcha_enabled: false,
  captcha_widget_type: 'invisible',
  custom_action_required: false,
  progressive: true,
  mode: 'public',
  legal_consent_enabled: false,
});

const restrictions = () => ({
  allowlist: { enabled: false },
  blocklist: { enabled: false },
  allowlist_blocklist_disabled_on_sign_in: { enabled: false },
  block_email_subaddresses: { enabled: true },
  block_disposable_email_domains: { enabled: false },
});

const passwordSettings = () => ({
  disable_hibp: false,
  disable_password_reverification: false,
  min_length: 8,
  max_length: 72,
  require_special_char: false,
  require_numbers: false,
  require_uppercase: false,
  require_lowercase: false,
  show_zxcvbn: false,
  min_zxcvbn_strength: 0,
  enforce_hibp_on_sign_in: true,
  allowed_special_characters: '!"#$%&\'()*+,-./:;<=>?@[]^_`{|}~',
});
