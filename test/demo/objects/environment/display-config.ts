import type { Instance } from '../../instance/instance.ts';
import { newId } from '../../instance/ksuid.ts';

export const displayConfig = ({ createdAt, mode }: Instance, appOrigin: string) => ({
  object: 'display_config',
  id: newId('display_config', createdAt, mode),
  instance_environment_type: mode,
  application_name: 'Otter Notes',
  theme: theme(),
  preferred_sign_in_strategy: 'password',
  ...images(),
  ...addresses(appOrigin),
  support_email: null,
  branded: true,
  experimental_force_oauth_first: false,
  clerk_js_version: '6',
  show_devmode_warning: mode === 'development',
  google_one_tap_client_id: null,
  ...captcha(),
});

const theme = () => ({
  buttons: { font_color: '#ffffff', font_family: '"Inter", sans-serif', font_weight: '600' },
  general: {
    color: '#3b5b92',
    padding: '1em',
    box_shadow: '0 2px 8px rgba(0, 0, 0, 0.2)',
    font_color: '#151515',
    font_family: '"Inter", sans-serif',
    border_radius: '0.5em',
    background_color: '#ffffff',
    label_font_weight: '600',
  },
  accounts: { background_color: '#ffffff' },
});

const images = () => ({
  logo_image_url: null,
  favicon_image_url: null,
  logo_url: null,
  favicon_url: null,
  logo_image: null,
  favicon_image: null,
});

const addresses = (origin: string) => ({
  home_url: origin,
  sign_in_url: `${origin}/sign-in`,
  sign_up_url: `${origin}/sign-up`,
  user_profile_url: `${origin}/user`,
  waitlist_url: `${origin}/waitlist`,
  oauth_consent_url: `${origin}/oauth-consent`,
  after_sign_in_url: origin,
  after_sign_up_url: origin,
  after_sign_out_one_url: origin,
  after_sign_out_all_url: origin,
  after_switch_session_url: origin,
  after_join_waitlist_url: origin,
  organization_profile_url: `${origin}/organization`,
  create_organization_url: `${origin}/create-organization`,
  after_leave_organization_url: origin,
  after_create_organization_url: origin,
  logo_link_url: origin,
  help_url: null,
  privacy_policy_url: null,
  terms_url: null,
});

const captcha = () => ({
  captcha_public_key: null,
  captcha_widget_type: null,
  captcha_public_key_invisible: null,
  captcha_provider: null,
  captcha_oauth_bypass: [],
  captcha_heartbeat: false,
});
