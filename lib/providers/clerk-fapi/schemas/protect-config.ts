import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';

const loader = structure('protect_loader', 'A script or frame against fraud', {
  rollout: z.optional(field.count('Share of the pages that load it, from 0 to 1')),
  type: z.optional(field.text('text', 'Element that is made')),
  target: z.optional(field.text('text', 'Where in the page')),
  attributes: z.optional(field.metadata('Attributes of the element')),
  textContent: z.optional(field.text('text', 'Text of the element')),
  text_content: z.optional(field.text('text', 'Text of the element')),
  token_url: z.optional(field.text('url', 'Where the token of the check comes from')),
  token_timeout_ms: z.optional(field.duration('milliseconds', 'How long the token may take')),
  challenge_load_timeout_ms: z.optional(field.duration('milliseconds', 'How long a challenge may load')),
  bustCache: z.optional(field.flag('it is loaded anew each time')),
});

export const protectConfig = object('protect_config', 'What the page loads against fraud', {
  object: z.optional(field.choice(['protect_config'], 'Kind of this object')),
  id: z.optional(field.opaqueId('The configuration')),
  loaders: z.nullish(z.array(loader)),
  challenge_load_timeout_ms: z.nullish(field.duration('milliseconds', 'How long a challenge may load')),
  tokens_invalid_before: z.nullish(field.count('Tokens of checks before this moment do not count')),
});
