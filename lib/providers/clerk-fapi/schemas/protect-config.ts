import { z } from 'zod';
import { field, object, structure } from '../../../parse/index.ts';

const loader = structure('protect_loader', 'A script or frame against fraud', {
  rollout: field.count('Share of the pages that load it, from 0 to 1').optional(),
  type: field.text('text', 'Element that is made').optional(),
  target: field.text('text', 'Where in the page').optional(),
  attributes: field.metadata('Attributes of the element').optional(),
  textContent: field.text('text', 'Text of the element').optional(),
  text_content: field.text('text', 'Text of the element').optional(),
  token_url: field.text('url', 'Where the token of the check comes from').optional(),
  token_timeout_ms: field.duration('milliseconds', 'How long the token may take').optional(),
  challenge_load_timeout_ms: field.duration('milliseconds', 'How long a challenge may load').optional(),
  bustCache: field.flag('It is loaded anew each time').optional(),
});

export const protectConfig = object('protect_config', 'What the page loads against fraud', {
  object: field.choice(['protect_config'], 'Kind of this object').optional(),
  id: field.opaqueId('The configuration').optional(),
  loaders: z.array(loader).nullish(),
  challenge_load_timeout_ms: field.duration('milliseconds', 'How long a challenge may load').nullish(),
  tokens_invalid_before: field.count('Tokens of checks before this moment do not count').nullish(),
});
