import { z } from 'zod/mini';
import { field, structure } from '../../../parse/index.ts';
import { tagged } from '../../clerk/schemas/tagged.ts';

const color = (meaning: string) => z.nullable(field.text('text', meaning));

export const accountPortal = tagged('account_portal', 'Sign-in pages that Clerk hosts', {
  allowed: field.flag('the plan includes them'),
  enabled: field.flag('they are on'),
  internal_linking: field.flag('the pages link to each other'),
  after_sign_in_url: field.text('url', 'Where a sign-in ends'),
  after_sign_up_url: field.text('url', 'Where a sign-up ends'),
  after_join_waitlist_url: field.text('url', 'Where joining the waitlist ends'),
  after_create_organization_url: field.text('url', 'Where making an organization ends'),
  after_leave_organization_url: field.text('url', 'Where leaving an organization ends'),
  logo_link_url: field.text('url', 'Where the logo leads'),
  customization: structure('account_portal_customization', 'How the pages look', {
    appearance: z.nullable(field.choice(['auto', 'dark', 'light'], 'Light or dark')),
    background_color_dark: color('Background in the dark'),
    background_color_light: color('Background in the light'),
    primary_color_dark: color('Main color in the dark'),
    primary_color_light: color('Main color in the light'),
  }),
});
