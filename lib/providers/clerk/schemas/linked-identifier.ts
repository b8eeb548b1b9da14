import { z } from 'zod/mini';
import { field, object } from '../../../parse/index.ts';

/** Another identification of the same user that vouches for this one. */
export const linkedIdentifier = object('linked_to', 'An identification that vouches for this one', {
  type: field.choiceLike(['saml', 'enterprise_sso'], /^(from_)?oauth_[a-z0-9_]+$/, 'How the two were linked'),
  id: field.id(['idn', 'eac'], 'The identification that vouches'),
  object: z.optional(field.text('text', 'Kind that the type declarations promise and no response carries')),
});
