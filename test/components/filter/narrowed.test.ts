import { describe, expect, it } from 'vitest';
import { hideAll, showOnly } from '../../../components/filter/narrowed.ts';

describe('a filter that is narrowed to a value', () => {
  it.each([
    ['', 'endpoint:session.touch'],
    ['  is:error ', 'is:error endpoint:session.touch'],
    ['endpoint:client.get is:error', 'is:error endpoint:session.touch'],
    ['-endpoint:client.get "two words"', '"two words" endpoint:session.touch'],
    ['endpoint:session.touch', 'endpoint:session.touch'],
  ])('of %j is %j', (text, expected) => {
    expect(showOnly(text, 'endpoint', 'session.touch')).toBe(expected);
  });

  it('adds what it hides to what it hid before', () => {
    const once = hideAll('', 'endpoint', 'client.get');
    expect(hideAll(once, 'host', 'app.test')).toBe('-endpoint:client.get -host:app.test');
  });
});
