import { z } from 'zod/mini';
import { field } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';
import { image } from './image.ts';

const page = (meaning: string) => field.text('url', meaning);

export const displayConfig = tagged('display_config', 'How the instance looks and where its pages are', {
  id: field.opaqueId('The configuration'),
  instance_environment_type: field.choice(['production', 'development', 'staging'], 'Kind of instance'),
  application_name: field.text('name', 'Name of the application'),
  theme: field.metadata('Colors and fonts'),
  preferred_sign_in_strategy: field.choice(['password', 'otp'], 'What a sign-in offers first'),
  logo_image_url: z.nullish(page('Logo')),
  favicon_image_url: z.nullish(page('Icon of the browser tab')),
  home_url: page('Start page'),
  sign_in_url: page('Sign-in page'),
  sign_up_url: page('Sign-up page'),
  user_profile_url: page('Page of the own account'),
  waitlist_url: page('Waitlist page'),
  oauth_consent_url: z.optional(page('Page that asks for consent')),
  after_sign_in_url: page('Where a sign-in ends'),
  after_sign_up_url: page('Where a sign-up ends'),
  after_sign_out_one_url: page('Where a sign-out ends while others are signed in'),
  after_sign_out_all_url: page('Where the last sign-out ends'),
  after_switch_session_url: page('Where a change of the session ends'),
  after_join_waitlist_url: page('Where joining the waitlist ends'),
  organization_profile_url: page('Page of the organization'),
  create_organization_url: page('Page that makes an organization'),
  after_leave_organization_url: page('Where leaving an organization ends'),
  after_create_organization_url: page('Where making an organization ends'),
  logo_link_url: page('Where the logo leads'),
  support_email: z.nullable(field.text('email', 'Address for support')),
  branded: field.flag('the components show that Clerk made them'),
  experimental_force_oauth_first: field.flag('social buttons come first'),
  clerk_js_version: z.nullable(
    field.choiceLike(
      ['latest', 'canary'],
      /^\d+(\.\w+){0,2}(-[\w.]+)?$/,
      'Version of clerk-js that the instance serves',
    ),
  ),
  show_devmode_warning: field.flag('the components tell that this is development'),
  google_one_tap_client_id: z.nullable(field.opaqueId('OAuth client for Google One Tap')),
  help_url: z.nullable(page('Help page')),
  privacy_policy_url: z.nullable(page('Privacy policy')),
  terms_url: z.nullable(page('Terms of service')),
  logo_url: z.nullable(field.text('url', 'Logo', { deprecated: 'logo_image_url' })),
  favicon_url: z.nullable(field.text('url', 'Icon of the browser tab', { deprecated: 'favicon_image_url' })),
  logo_image: z.nullable(image),
  favicon_image: z.nullable(image),
  captcha_public_key: z.nullable(field.text('text', 'Public key of the captcha')),
  captcha_widget_type: z.nullable(field.choice(['smart', 'invisible'], 'Kind of captcha')),
  captcha_public_key_invisible: z.nullable(field.text('text', 'Public key of the invisible captcha')),
  captcha_provider: z.nullable(field.choice(['turnstile'], 'Who runs the captcha')),
  captcha_oauth_bypass: z.nullable(z.array(field.text('slug', 'Provider that needs no captcha'))),
  captcha_heartbeat: z.nullish(field.flag('the captcha is repeated in the background')),
  captcha_heartbeat_interval_ms: z.nullish(field.duration('milliseconds', 'Between two captchas in the background')),
});
