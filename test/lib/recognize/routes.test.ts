import { describe, expect, it } from 'vitest';
import { createRouter } from '../../../lib/recognize/index.ts';

const { match, template } = createRouter([
  { id: 'session.get', method: 'GET', path: '/v1/sessions/{session_id}' },
  { id: 'session.list-active', method: 'GET', path: '/v1/sessions/active' },
  { id: 'session.touch', method: 'POST', path: '/v1/sessions/{session_id}/touch' },
  { id: 'key.get', method: 'GET', path: '/v1/sessions/{owner}/keys/{key}' },
]);

describe('routes', () => {
  it('prefer a literal segment to a parameter', () => {
    expect(match('GET', '/v1/sessions/active')?.route.id).toBe('session.list-active');
  });

  it('come back from a literal that leads nowhere', () => {
    expect(match('POST', '/v1/sessions/active/touch')?.params).toEqual({ session_id: 'active' });
  });

  it('give the parameters', () => {
    expect(match('GET', '/v1/sessions/sess_1/')?.params).toEqual({ session_id: 'sess_1' });
  });

  it('call parameters by the names of their own template', () => {
    expect(match('GET', '/v1/sessions/sess_1/keys/2')?.params).toEqual({ owner: 'sess_1', key: '2' });
  });

  it.each(['v1/sessions/active', '//v1//sessions/active//', `${'/'.repeat(100_000)}v1/sessions/active`])(
    'care for no slash too many or too few',
    (path) => expect(match('GET', path)?.route.id).toBe('session.list-active'),
  );

  it.each([
    ['GET', '/v1/sessions/sess_1/', '/v1/sessions/{session_id}'],
    ['DELETE', '/v1/sessions/sess_1', '/v1/sessions/{session_id}'],
    ['GET', '/v1/sessions/active', '/v1/sessions/active'],
    ['GET', '/v1/sessions', null],
  ])('know the template of %s %s, whatever the verb: %s', (method, path, expected) =>
    expect(template(method, path)).toBe(expected),
  );

  it.each([
    ['DELETE', '/v1/sessions/sess_1'],
    ['GET', '/v1/sessions'],
    ['GET', '/v1/sessions/sess_1/touch/more'],
  ])('do not know %s %s', (method, path) => expect(match(method, path)).toBeNull());
});
