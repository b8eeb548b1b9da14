import { expect, it } from 'vitest';
import { readCapture } from '../../../../lib/capture/index.ts';
import { inspectCapture } from '../../../../lib/inspect/index.ts';
import { firstGeneration } from '../../../fixtures/wacht/index.ts';

const page = `Retrieve the session that the browser has.
curl --request GET \\
--url https://{deploymentHost}/session
${JSON.stringify(firstGeneration(), null, 1)}
The cookie is set by the server.
`;

it('the reference of 2025, as people copy it, comes out with its objects and without a false problem', async () => {
  const reading = readCapture(page);
  const { inspections, findings, session } = await inspectCapture(reading.ok ? reading.exchanges : []);
  expect(inspections).toMatchObject([{ provider: 'wacht', endpoint: 'session.get', path: '/session', problems: [] }]);
  expect(inspections[0]?.objects).toEqual([
    { type: 'user', path: 'data.user', ok: true },
    { type: 'organization', path: 'data.organization', ok: true },
    { type: 'workspace', path: 'data.workspace', ok: true },
    { type: 'session', path: 'session', ok: true },
    { type: 'signin', path: 'session.signins.0', ok: true },
    { type: 'signin', path: 'session.active_signin', ok: true },
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(['capture/no-clock']);
  expect(session).toMatchObject({ state: 'signed-in', user: { label: 'Noor Haddad' } });
});
