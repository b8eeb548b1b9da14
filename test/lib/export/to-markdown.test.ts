import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/capture/index.ts';
import { printable, toMarkdown } from '../../../lib/export/index.ts';
import { code, escaped } from '../../../lib/export/markdown-text.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { ids, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../fixtures/exchange.ts';

const report = async (...exchanges: readonly Exchange[]) =>
  toMarkdown(sanitize((await inspectCapture(capture(...exchanges))).inspections).capture);

describe('a bug report in Markdown', () => {
  it('tells the session, each finding with its evidence and fix, and the exchanges', async () => {
    const text = await report(touch({ session: { status: 'revoked', last_active_token: null } }));
    expect(text).toContain('# Auth session report');
    expect(text).toContain('| Provider | `Clerk, Frontend API` |');
    expect(text).toMatch(/### .+ \(error\)\n\n?.+/);
    expect(text).toContain('- Rule: `session/revoked`');
    expect(text).toContain('- Seen: exchange 0, `response.status`');
    expect(text).toMatch(/- Fix: .+/);
    expect(text).toContain('| 0 | `POST /v1/client/sessions/{session_id}/touch` | 200 | Touch session | error |');
    expect(text).not.toContain(ids.session);
  });

  it('says that nothing is wrong', async () => {
    expect(await report(touch())).toContain('Nothing is wrong.');
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
