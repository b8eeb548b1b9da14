import { expect, it } from 'vitest';
import { providers } from '../../../lib/providers/index.ts';

it.each(providers.flatMap(({ id, grammar }) => grammar.opaque.map(({ prefix }) => ({ id, prefix }))))(
  '$id: the prefix $prefix ends in an underscore, without which no text is searched for tokens',
  ({ prefix }) => {
    expect(prefix).toMatch(/_$/);
  },
);
