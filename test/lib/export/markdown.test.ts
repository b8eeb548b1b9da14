import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/capture/index.ts';
import { printable } from '../../../lib/export/index.ts';
import { code, escaped } from '../../../lib/export/markdown/text.ts';
import { stopwatch } from '../../../lib/export/moment.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { epochMs } from '../../../lib/time.ts';
import { getClient, ids, minute, refused, scene, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';

const report = async (...exchanges: readonly Exchange[]) =>
  written(sanitize((await inspectCapture(capture(...exchanges))).inspections).capture, 'markdown');

describe('a bug report in Markdown', () => {
  it('sums up, tells each finding with its evidence and fix, what happened, and what was replaced', async () => {
    const text = await report(touch({ session: { status: 'revoked', last_active_token: null } }));
    expect(text).toContain('# Auth session report');
    expect(text).toMatch(/\| Findings \| 1 error.* \|/);
    expect(text).toContain('| Capture | 1 request, auth traffic |');
    expect(text).toContain('| Provider | Clerk, Frontend API |');
    expect(text).toMatch(/### Error: .+\n\n.+/);
    expect(text).toContain('- Seen in request 0, `response.status`');
    expect(text).toMatch(/- \*\*Fix:\*\* .+/);
    expect(text).toContain('- Rule `session/revoked`, [documentation](https://');
    expect(text).toContain(
      '| 0 | 0:00.000 | Touch session | `POST /v1/client/sessions/{session_id}/touch` | 200 | error `session/revoked` |',
    );
    expect(text).toMatch(/\| identifier \| \d+ \|/);
    expect(text).toContain('Written by Touchstone');
    expect(text).not.toContain(ids.session);
  });

  it('tells what is over as over', async () => {
    const text = await report(touch(refused('authentication_invalid', 401)), touch({ at: scene.now + minute }));
    expect(text).toMatch(/- Seen in request 0, .*recovered since/);
  });

  it('counts what it folds away as it counts it above', async () => {
    const stranger = { made_up: 1, invented: 2 };
    const text = await report(touch({ session: stranger }));
    const [, above] = /\| Findings \| .*?(\d+ notes?) \|/.exec(text) ?? [];
    expect(above).toBeDefined();
    expect(text).toContain(`<summary>${above}</summary>`);
  });

  it('says that nothing is wrong', async () => {
    expect(await report(touch())).toContain('Nothing is wrong.');
  });

  it('says that nothing in it is auth traffic', async () => {
    expect(await report(exchange({ url: 'https://example.com/' }))).toContain('None of the requests is auth traffic.');
  });

  it('tells requests that differ in nothing but their time once, by when the first was made', async () => {
    const text = await report(...[0, 2, 4].map((at) => touch({ at: scene.now + at * minute })));
    expect(text).toMatch(/\| 0 – 2 \| 0:00\.000 \| Touch session \| .+ \| 200 \| 3 times/);
  });

  it('folds a long timeline away, and of a very long one tells what has a finding', async () => {
    const turns = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        index % 2 ? getClient() : touch({ status: index === 8 ? 500 : 200 }),
      );
    expect(await report(...turns(60))).toContain('<summary>60 rows</summary>');
    const text = await report(...turns(300));
    expect(text).toMatch(/\| 8 \| .+ `network\/server-error`/);
    expect(text).toMatch(/Left out: \d+ more rows/);
    expect(text.length).toBeLessThan(65_536);
  });
});

describe('times in a bug report', () => {
  it.each([
    [7_250, '0:07.250'],
    [724_003, '12:04.003'],
    [3_724_003, '1:02:04.003'],
    [-1_000, '−0:01.000'],
  ])('%d ms after the beginning is %s', (length, shown) => {
    expect(stopwatch(epochMs(scene.now), epochMs(scene.now + length))).toBe(shown);
  });
});

describe('text in Markdown', () => {
  it.each([
    ['a *b* _c_ [d](e) <f> `g` | h & #i', 'a \\*b\\* \\_c\\_ \\[d\\]\\(e\\) &lt;f\\> \\`g\\` \\| h &amp; \\#i'],
    ['a\nb\u202ec', 'a\\\\u000ab\\\\u202ec'],
  ])('%j is shown as it is', (text, shown) => {
    expect(escaped(text)).toBe(shown);
  });

  it.each([
    ['plain', '`plain`'],
    ['a`b', '`` a`b ``'],
    ['a``b|c', '``` a``b\\|c ```'],
  ])('%j is code behind a longer fence', (text, shown) => {
    expect(code(text)).toBe(shown);
  });
});

it.each([
  ['\u001b[31m', '\\u001b[31m'],
  ['a\u202eb\u2066c\u200bd', 'a\\u202eb\\u2066c\\u200bd'],
  ['lone \ud800', 'lone \\ud800'],
  ['Zoë 日本 🙂', 'Zoë 日本 🙂'],
])('%j is printed as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
