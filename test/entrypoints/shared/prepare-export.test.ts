import { describe, expect, it } from 'vitest';
import { prepareExport } from '../../../entrypoints/shared/prepare-export.ts';
import { readCapture } from '../../../lib/capture/index.ts';
import type { Format } from '../../../lib/export/index.ts';
import { type InspectedCapture, inspectCapture } from '../../../lib/inspect/index.ts';
import { providers, withHosts } from '../../../lib/providers/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { user } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';
import { diagnosisOf } from '../../fixtures/sanitized-twin.ts';

const hosts = ['auth.acme.io', 'acme.localhost', 'clerk.acme.io', 'brave-fox-1.clerk.accounts.dev'];
const meAt = (host: string) =>
  exchange({ url: `https://${host}/v1/me`, json: { response: user({ totp_enabled: 'yes' }), client: null } });
const raw = await inspectCapture(capture(...[...hosts, 'app.acme.io'].map(meAt)), {
  providers: withHosts(providers, hosts),
});

const exported = async (format: Format) =>
  (await prepareExport({ inspections: raw.inspections, format, areTimesKept: false, hosts, secretNames: [] })).text;
const readAgain = async (text: string) => {
  const reading = readCapture(text);
  return inspectCapture(reading.ok ? reading.exchanges : []);
};
const endpointsOf = ({ inspections }: InspectedCapture) => inspections.map(({ endpoint }) => endpoint);

describe('an export of requests to hosts that the user named', () => {
  it('says as much of them as was known', async () => {
    const { exchanges, findings } = JSON.parse(await exported('json'));
    expect(exchanges).toMatchObject([...hosts.map(() => ({ inspection: { endpoint: 'me.get' } })), {}]);
    expect(findings).toHaveLength(raw.findings.length);
    expect(await exported('markdown')).toContain('| 0 – 3 | 0:00.000 | Load user | `GET /v1/me` | 200 |');
  });

  it.each(['har', 'json'] as const)('is read by somebody who named none as it was, from %s', async (format) => {
    const once = await readAgain(await exported(format));
    const twice = await inspectCapture(sanitize(once.inspections).capture.exchanges);
    expect(endpointsOf(raw)).toEqual([...hosts.map(() => 'me.get'), null]);
    for (const read of [once, twice]) {
      expect(endpointsOf(read)).toEqual(endpointsOf(raw));
      expect(diagnosisOf(read)).toEqual(diagnosisOf(raw));
    }
  });

  it('tells hosts apart, and changes nothing where their form tells by itself', async () => {
    const named = (await exported('json')).match(/(?<=https:\/\/)[^/"]+(?=\/v1\/me)/g);
    expect([...new Set(named)]).toEqual([
      'clerk-fapi.auth.site-1.example',
      'clerk-fapi.app-1.localhost',
      'clerk.site-1.example',
      'app-2.clerk.accounts.dev',
      'app.site-1.example',
    ]);
  });
});
