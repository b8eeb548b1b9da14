import { describe, expect, it } from 'vitest';
import { explainCode, isPublished, reasonOf, refusalCodes } from '../../../../../lib/providers/clerk/refusals/index.ts';

describe('codes of refusals', () => {
  it('are listed once each, in the form that codes have', () => {
    expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
    expect(refusalCodes.filter((code) => !/^[a-z0-9_]+$/.test(code))).toEqual([]);
    expect(refusalCodes.length).toBeGreaterThan(700);
  });

  it.each([
    ['signed_out', 'nobody is signed in on this client. Sign in again'],
    ['saml_user_attribute_missing', ''],
    ['constructor', null],
    ['sesame_street', null],
  ])('tell of %s: %j', (code, told) => {
    expect(explainCode(code)).toBe(told);
  });

  it('are named with their meaning, or by themselves', () => {
    expect(reasonOf('user_banned')).toBe('user_banned, because the user is banned');
    expect(reasonOf('saml_user_attribute_missing')).toBe('saml_user_attribute_missing');
    expect(isPublished('__proto__')).toBe(false);
  });

  it('are explained in words that can stand in a sentence', () => {
    const explanations = refusalCodes.flatMap((code) => explainCode(code) || []);
    expect(explanations.filter((text) => /\.$|\.\.|^[A-Z](?!lerk)/.test(text))).toEqual([]);
  });
});
