import fc from 'fast-check';
import { expect, it } from 'vitest';
import { providers } from '../../../lib/providers/index.ts';
import { vocabularyOf } from '../../../lib/sanitize/vocabulary.ts';
import { fapi, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';
import { refusals } from './refusals.ts';

/** Published words stay, so of texts that are made of them the sanitizer and the second opinion may not think the same. */
const word = fc.oneof(
  fc.constantFrom(...vocabularyOf(providers).words),
  fc.constantFrom('email', 'code', 'state', 'session-2', 'open 2 3', 'oauth2', 'x', '7', '9592', 'noor', '2fa'),
);
const start = fc.constantFrom('', '', '/', '/x?y=', 'https://acme.io/?');
const sign = fc.constantFrom('=', '=', '==', '?x=', '&b=', '/', ':');

/** `a=b%3Dc%253Dd`: what stands within another is encoded once more. */
const nested = fc
  .tuple(start, fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 7 }), word)
  .map(([beginning, layers, core]) => {
    const within = (inner: string, [name, sign]: [string, string]): string => name + sign + encodeURIComponent(inner);
    return beginning + layers.reduceRight(within, core);
  });

const requests = (texts: readonly string[]) => {
  const [first = '', second = first, third = first] = texts;
  const cookie = texts.map((text, index) => `${'abcdefgh'[index]}=${text.replaceAll(' ', '')}`);
  const errors = [{ code: 'resource_not_found', message: third }];
  return capture(
    touch({
      requestHeaders: { cookie: cookie.join('; '), referer: `https://acme.io/?${second}` },
      query: { to: third },
    }),
    exchange({
      requestHeaders: { 'x-note': second, 'x-clerk-auth-message': first },
      form: { note: first },
      json: { third },
    }),
    fapi('GET', '/v1/me', { status: 422, json: { errors }, responseHeaders: { 'set-cookie': `a=${third}; Path=/` } }),
  );
};

it('No query within a query, however deep, refuses an export, wherever it stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(nested, { minLength: 3, maxLength: 8 }), async (texts) => {
      expect(await refusals(requests(texts))).toEqual([]);
    }),
    { numRuns: 60, seed: 20_260_314 },
  );
});
