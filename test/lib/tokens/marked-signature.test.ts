import { describe, expect, it } from 'vitest';
import { markedSignature, markedState } from '../../../lib/tokens/index.ts';

describe('the signature of a sanitized token', () => {
  it.each([
    [true, 'invalid'],
    [false, 'not-checked'],
  ])('tells whether the one before it was invalid: %s', (isInvalid, state) => {
    expect(markedState(`a.b.${markedSignature(isInvalid, 342)}`)).toBe(state);
  });

  it('has the length it is given, unless the words need more', () => {
    expect(markedSignature(false, 342)).toHaveLength(342);
    expect(markedSignature(true, 0)).toBe('sanitized-invalid-signature');
  });

  it.each(['a.b.c', 'a.b.', 'a.b.sanitized-signature-valid', ''])('is no other: %s', (raw) => {
    expect(markedState(raw)).toBeNull();
  });
});
