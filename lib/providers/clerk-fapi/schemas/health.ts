import { field, object } from '../../../parse/index.ts';

export const health = object('health', 'Whether the API works', {
  status: field.choice(['healthy', 'unhealthy', 'ok', 'pass'], 'Whether it works').optional(),
  message: field.text('text', 'What is wrong').optional(),
  x_forwarded_for: field.text('ip', 'Address that the proxy passed on').optional(),
});

/** Suggestions for the first organization of a user. */
export const organizationDefaults = object('organization_creation_defaults', 'Suggestions for a new organization', {
  form: object('organization_form', 'What the form starts with', {
    name: field.text('name', 'Suggested name').nullish(),
    logo: field.text('url', 'Suggested logo').nullish(),
    blur_hash: field.text('text', 'Sketch of the logo while it loads').nullish(),
    slug: field.text('slug', 'Suggested name in URLs').nullish(),
  }).nullish(),
  advisory: object('organization_advisory', 'What the user should know first', {
    type: field.choice(['warning', 'error', 'info'], 'How much it matters').optional(),
    severity: field.text('slug', 'How much it matters, as clerk-js reads it').optional(),
    code: field.text('slug', 'What it is about').nullish(),
    message: field.text('text', 'What to say').nullish(),
    meta: field.metadata('What it is about').nullish(),
  }).nullish(),
  id: field.opaqueId('Identifier that the type declarations promise and no answer carries').optional(),
  object: field.text('slug', 'Kind that the type declarations promise and no answer carries').optional(),
});
