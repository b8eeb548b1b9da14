import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

export const health = object('health', 'Whether the API works', {
  status: z.optional(field.choice(['healthy', 'unhealthy', 'ok', 'pass'], 'Whether it works')),
  message: z.optional(field.text('text', 'What is wrong')),
  x_forwarded_for: z.optional(field.text('ip', 'Address that the proxy passed on')),
});

/** Suggestions for the first organization of a user. */
export const organizationDefaults = object('organization_creation_defaults', 'Suggestions for a new organization', {
  form: z.nullish(
    object('organization_form', 'What the form starts with', {
      name: z.nullish(field.text('name', 'Suggested name')),
      logo: z.nullish(field.text('url', 'Suggested logo')),
      blur_hash: z.nullish(field.text('text', 'Sketch of the logo while it loads')),
      slug: z.nullish(field.text('slug', 'Suggested name in URLs')),
    }),
  ),
  advisory: z.nullish(
    object('organization_advisory', 'What the user should know first', {
      type: z.optional(field.choice(['warning', 'error', 'info'], 'How much it matters')),
      severity: z.optional(field.text('slug', 'How much it matters, as clerk-js reads it')),
      code: z.nullish(field.text('slug', 'What it is about')),
      message: z.nullish(field.text('text', 'What to say')),
      meta: z.nullish(field.metadata('What it is about')),
    }),
  ),
  id: z.optional(field.opaqueId('Identifier that the type declarations promise and no response carries')),
  object: z.optional(field.text('slug', 'Kind that the type declarations promise and no response carries')),
});
