import { expect, it } from 'vitest';
import { providers } from '../../../lib/providers/index.ts';

it.each(providers)('the rules of $id judge only operations that this API has', ({ rules, endpoints }) => {
  const known = new Set(endpoints.map(({ id }) => id));
  const judged = rules.flatMap(({ operations = [] }) => operations);
  expect(judged.filter((operation) => !known.has(operation))).toEqual([]);
});
