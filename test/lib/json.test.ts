import { describe, expect, it } from 'vitest';
import { isObject, joinPath, own, parseJson, valueAt } from '../../lib/json.ts';

describe('paths into JSON', () => {
  const body = { client: { sessions: [{ id: 'sess_1' }] } };

  it.each([
    ['', body],
    ['client.sessions.0.id', 'sess_1'],
    ['client.sessions.1', undefined],
    ['client.constructor', undefined],
    ['client.__proto__', undefined],
  ])('%j leads to its own value or nowhere', (path, expected) => expect(valueAt(body, path)).toBe(expected));

  it('starts at the root with no dot', () => {
    expect(joinPath('', 'client')).toBe('client');
    expect(joinPath('client.sessions', 0)).toBe('client.sessions.0');
  });
});

describe('JSON values', () => {
  it('keeps a key called __proto__ as data', () => {
    const value = parseJson('{"__proto__":{"admin":true}}');
    expect(own(value, 'admin')).toBeUndefined();
    expect(own(value, '__proto__')).toEqual({ admin: true });
  });

  it('says undefined, which JSON cannot hold, for text that is no JSON', () => {
    expect(parseJson('{"a":')).toBeUndefined();
    expect(parseJson('null')).toBeNull();
  });

  it.each([
    [null, false],
    [[], false],
    ['text', false],
    [{}, true],
  ])('isObject(%j) is %s', (value, expected) => expect(isObject(value)).toBe(expected));
});
