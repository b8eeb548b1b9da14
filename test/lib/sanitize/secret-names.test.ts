import { describe, expect, it } from 'vitest';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { ids } from '../../fixtures/clerk-fapi/index.ts';
import { exchange } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';

// Every value is a published word, a version or a number, which stay by default.
const sent = exchange({
  method: 'POST',
  url: `https://clerk.example.com/v1/client/sessions/${ids.session}/touch`,
  query: { mode: 'session' },
  form: { intent: 'password', purpose: 'session' },
  requestHeaders: { 'X-Tier': 'organization', Cookie: 'plan=password; other=x', Pragma: 'active' },
  json: { response: { object: 'session', status: 'active', tier: 'sign-in', limits: { seats: 48 } }, client: null },
});

const text = async (secretNames: readonly string[]): Promise<string> => {
  const { capture, leaksIn } = sanitize((await inspectCapture([sent])).inspections, { secretNames });
  const har = await written(capture, 'har');
  expect(leaksIn(har)).toEqual([]);
  return har;
};

describe('names that the user calls those of secrets', () => {
  it.each([
    ['a parameter', 'mode', 'mode=session'],
    ['a form field', 'purpose', 'purpose=session'],
    ['a header, whatever its case', 'x-TIER', '"organization"'],
    ['a header of known form', 'pragma', '"Pragma","value":"active"'],
    ['a cookie', 'Plan', 'plan=password'],
    ['a field of the schema', 'status', '\\"status\\":\\"active\\"'],
    ['a field of no schema', 'tier', 'sign-in'],
  ])('take what is known to be safe out of %s', async (_what, name, known) => {
    const compact = (har: string) => har.replaceAll(/(?<=[:,{[])\s+|\s+(?=")/g, '');
    expect(compact(await text([]))).toContain(known);
    expect(compact(await text([name]))).not.toContain(known);
  });

  it('leave types as they were, and whatever has another name', async () => {
    const har = await text(['status', 'limits']);
    expect(har).toContain('\\"object\\":\\"session\\"');
    expect(har).toMatch(/\\"seats\\":\d+/);
    expect(har).toMatch(/\\"status\\":\\"[^"]+\\"/);
  });
});
