import { describe, expect, it } from 'vitest';
import { createInspector } from '../../../../lib/inspect/index.ts';
import { backendUser, event, pasted, session, sessionOfEvent, webhook } from '../../../fixtures/clerk-bapi/index.ts';
import { ids, organization, scene } from '../../../fixtures/clerk-fapi/index.ts';
import { diagnosisOf, twins } from '../../../fixtures/sanitized-twin.ts';

function inspect(body: unknown) {
  const inspector = createInspector();
  const { endpoint, title, objects, problems } = inspector.add(pasted(body));
  const serious = inspector.findings().filter(({ severity }) => severity !== 'info');
  return { endpoint, title, objects: objects.map(({ type, path }) => `${path}: ${type}`), problems, serious };
}

const deleted = { object: 'user', id: ids.user, deleted: true, external_id: null };

describe('An event is read with what it tells of', () => {
  it.each([
    ['session.created', sessionOfEvent(), ['data: session', 'data.user: user']],
    ['session.pending', sessionOfEvent({ status: 'pending' }), ['data: session', 'data.user: user']],
    ['session.ended', session({ status: 'ended' }), ['data: session']],
    ['user.updated', backendUser(), ['data: user', 'data.email_addresses.0: email_address']],
    ['user.deleted', deleted, ['data: user']],
    ['organization.created', organization({ private_metadata: {}, created_by: ids.user }), ['data: organization']],
    ['sms.created', { object: 'sms_message', id: 'sms_1', message: 'A code', status: 'queued' }, []],
  ])('%s', (type, data, objects) => {
    const found = inspect(event(type, data));
    expect(found).toMatchObject({ endpoint: 'webhook.receive', title: 'Receive webhook', problems: [], serious: [] });
    expect(found.objects).toEqual(expect.arrayContaining([': event', ...objects]));
  });

  it.each([
    ['seconds, as in the reference', { timestamp: Math.floor(scene.now / 1000) }],
    [
      'nothing about the instance, as it was once',
      { timestamp: undefined, instance_id: undefined, event_attributes: undefined },
    ],
  ])('with %s', (_, overrides) => {
    expect(inspect(event('session.created', sessionOfEvent(), overrides)).problems).toEqual([]);
  });

  it.each([
    ['type', event('session.began', session()), { kind: 'value', path: 'type' }],
    [
      'data.expire_at',
      event('session.created', session({ expire_at: '2026-03-21' })),
      { kind: 'type', path: 'data.expire_at' },
    ],
    ['data.user_id', event('session.ended', session({ user_id: ids.client })), { kind: 'value', path: 'data.user_id' }],
    [
      'data.deleted',
      event('user.deleted', { ...deleted, deleted: undefined }),
      { kind: 'missing', path: 'data.deleted' },
    ],
    [
      'event_attributes.http_request.client_ip',
      event('sms.created', {}, { event_attributes: { http_request: { client_ip: 7 } } }),
      { kind: 'type', path: 'event_attributes.http_request.client_ip' },
    ],
  ])('and what is wrong with it is named: %s', (_, body, problem) => {
    expect(inspect(body).problems).toMatchObject([problem]);
  });
});

describe('The type of an event decides what its data is held against', () => {
  const cut = { object: 'user', id: ids.user };

  it.each([
    ['user.created', cut, 'data.first_name'],
    ['user.updated', {}, 'data.object'],
    ['user.deleted', { ...backendUser(), deleted: undefined }, 'data.deleted'],
    ['organization.updated', { object: 'organization', id: ids.organization }, 'data.name'],
    ['organization.deleted', { object: 'organization', id: ids.organization }, 'data.deleted'],
    ['organizationMembership.deleted', { object: 'organization_membership' }, 'data.role'],
    ['session.ended', { object: 'session', id: ids.session }, 'data.status'],
    ['role.deleted', { object: 'role', id: 'role_1' }, 'data.deleted'],
  ])('%s, although little of it is there', (type, data, missing) => {
    const { problems } = inspect(event(type, data));
    expect(problems).toContainEqual(expect.objectContaining({ kind: 'missing', path: missing }));
    const isDeletion = missing === 'data.deleted';
    expect(problems.some(({ path }) => path === 'data.deleted')).toBe(isDeletion);
  });

  it('and one about something else is a problem at its tag', () => {
    const { problems } = inspect(event('user.created', { ...backendUser(), object: 'organization' }));
    expect(problems).toMatchObject([{ kind: 'value', path: 'data.object' }]);
  });

  it('and where nobody published it, the data does', () => {
    expect(inspect(event('user.archived', deleted)).problems).toMatchObject([{ kind: 'value', path: 'type' }]);
    const { objects } = inspect(event('user.archived', backendUser()));
    expect(objects).toContain('data: user');
  });

  it('in a sanitized capture too', async () => {
    const [raw, sanitized] = await twins([webhook(event('user.created', cut))]);
    expect(diagnosisOf(sanitized)).toEqual(diagnosisOf(raw));
    expect(raw.findings.map(({ message }) => message).join()).not.toMatch(/deleted/);
  });
});
