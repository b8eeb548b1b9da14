import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { ids, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture, textBody } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';

const { inspections } = await inspectCapture(capture(touch({ requestHeaders: { host: 'x', 'x-note': "it's" } })));
const text = await written(sanitize(inspections).capture, 'curl');

describe('a request as cURL', () => {
  it('tells URL, headers and form, all of them sanitized', () => {
    expect(text).toMatch(/^curl 'https:\/\/app-1\.clerk\.accounts\.dev\/v1\/client\/sessions\/sess_[^']+' \\\n/);
    expect(text).toContain("-H 'origin: http://localhost:3000'");
    expect(text).toMatch(/--data-raw 'active_organization_id=org_\w+&intent=focus'\n$/);
    expect(text).not.toContain(ids.session);
    expect(text).not.toMatch(/-X|-H 'host/);
  });

  it('shows no character that acts on a terminal, and is read again with it', async () => {
    const form = ['--b', 'Content-Disposition: form-data; name="note"', '', "it's", '--b--', ''].join('\r\n');
    const upload = touch({ requestBody: textBody(form, 'multipart/form-data; boundary=b') });
    const { capture: after } = sanitize((await inspectCapture(capture(upload))).inspections);
    const curl = await written(after, 'curl');
    expect(curl).not.toContain('\r');
    expect(readCapture(curl)).toMatchObject({
      exchanges: [{ request: { body: { text: expect.stringContaining('; name="note"\r\n\r\ntext') } } }],
    });
  });

  it('is read again as the same request', () => {
    const [request] = inspections.map(({ exchange }) => exchange.request);
    expect(readCapture(text)).toMatchObject({ ok: true, exchanges: [{ request: { method: request?.method } }] });
  });
});
