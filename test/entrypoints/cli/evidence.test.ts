import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/capture/index.ts';
import { appFetch } from '../../fixtures/clerk-fapi/app-fetch.ts';
import { fapi, refused, scene } from '../../fixtures/clerk-fapi/index.ts';
import { later, tokenAt } from '../../fixtures/clerk-fapi/minted.ts';
import { touchstone } from './fake-io.ts';
import { harOf } from './har-of.ts';

const expired = appFetch({ bearer: tokenAt(later(-120)) });
const elsewhere = appFetch({
  bearer: tokenAt(scene.now, { claims: { azp: 'https://preview.example.com' } }),
  requestHeaders: { origin: scene.origin },
});
const unknownTemplate = fapi(
  'POST',
  '/v1/client/sessions/{session_id}/tokens/shop',
  refused('resource_not_found', 404),
);

const cases: readonly (readonly [what: string, rule: string, of: Exchange, line: RegExp, evidence: object])[] = [
  [
    'times',
    'token/expired-when-sent',
    expired,
    / {6}Expires? ?.*: \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\n/,
    { kind: 'times', moments: expect.arrayContaining([{ label: expect.any(String), at: expect.any(Number) }]) },
  ],
  [
    'values',
    'token/mismatched-authorized-party',
    elsewhere,
    / {6}azp: https:\/\/preview\.example\.com\n/,
    {
      kind: 'values',
      values: [
        { label: 'azp', value: 'https://preview.example.com' },
        { label: 'Page', value: scene.origin },
      ],
    },
  ],
  [
    'fields',
    'network/template-not-found',
    unknownTemplate,
    / {6}Template: shop\n {6}Field: errors\.0\.code: resource_not_found\n/,
    { kind: 'field', path: 'errors.0.code', value: 'resource_not_found' },
  ],
];

describe('what stands behind a finding', () => {
  it.each(cases)('is told: %s', async (_what, rule, of, line) => {
    const { out } = await touchstone(['inspect', '-'], { '-': harOf(of) });
    const [told = ''] = out.split(`${rule}\n`)[1]?.split('\n\n') ?? [];
    expect(told).toMatch(line);
    for (const label of ['Why', 'Fix', 'Docs']) expect(told).toMatch(new RegExp(`\n {4}${label}: `));
  });

  it.each(cases)('is told to scripts: %s', async (_what, rule, of, _line, evidence) => {
    const { out } = await touchstone(['inspect', '-', '--json'], { '-': harOf(of) });
    const { findings } = JSON.parse(out);
    const found = findings.find((finding: { rule: string }) => finding.rule === rule);
    expect(found.evidence).toContainEqual(expect.objectContaining(evidence));
    expect(found).toMatchObject({ why: expect.any(String), fix: expect.any(String), docs: expect.any(String) });
  });
});
