import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../../lib/capture/index.ts';
import { bodyOf } from '../../../fixtures/clerk-bapi/bodies.ts';
import {
  backendUser,
  bapi,
  client,
  event,
  pasted,
  session,
  sessionOfEvent,
} from '../../../fixtures/clerk-bapi/index.ts';
import { operations } from '../../../fixtures/clerk-bapi/operations.ts';
import { named } from '../../../fixtures/conformance.ts';
import { diagnosisOf, twins } from '../../../fixtures/sanitized-twin.ts';

const sample = { id: 'string', user_id: 'string', client_id: 'string', last_active_organization_id: 'string' };

const captures: readonly (readonly [string, Exchange])[] = [
  ['a session', pasted(session())],
  ['a page of sessions', pasted({ data: [session()], total_count: 1 })],
  ['a client', pasted(client())],
  ['a user', pasted(backendUser())],
  ['a sample of the reference', pasted(session(sample))],
  ['a session with mistakes', pasted(session({ user_id: 'client_x', status: 'asleep', expire_at: 12, mood: 'good' }))],
  ['an event', pasted(event('session.created', sessionOfEvent()))],
  ['an event of which little is known', pasted(event('sms.created', { object: 'sms_message', message: 'A code' }))],
  ['an object of an unheard-of kind', pasted(session({ gadget: { object: 'flux_capacitor', parts: [session()] } }))],
  [
    'a response of an unheard-of kind',
    bapi('GET', '/v1/domains', { json: { object: 'flux_capacitor', parts: [{ object: 'flux_part' }, session()] } }),
  ],
  ['a response behind a proxy', bapi('GET', '/v1/sessions', { host: 'gateway.example.com', json: [session()] })],
  ...operations.map(({ id, method, path, answer }): [string, Exchange] => [
    `a response to ${id}`,
    bapi(method, named(path), { json: bodyOf(answer)?.json }),
  ]),
];

describe('A sanitized capture says the same as', () => {
  it.each(captures)('%s', async (_, one) => {
    const [raw, sanitized] = await twins([one]);
    const read = ({ inspections }: typeof raw) =>
      inspections.map(({ provider, endpoint, path, objects, problems }) => ({
        provider,
        endpoint,
        path,
        objects: objects.map(({ path: at, ok }) => ({ at, ok })),
        problems,
      }));
    expect(diagnosisOf(sanitized)).toEqual(diagnosisOf(raw));
    expect(read(sanitized)).toEqual(read(raw));
  });
});
