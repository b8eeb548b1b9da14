/**
 * The signature that a sanitized token carries. No verifier accepts it, and all it says is whether the one it replaces was
 * found invalid, so that a sanitized capture leads to the same findings. It never says `valid`: anyone can write these words.
 */
const unjudged = 'sanitized-signature';
const refused = 'sanitized-invalid-signature';

/** Padded, so that the token keeps its length. */
export const markedSignature = (isInvalid: boolean, length: number): string =>
  (isInvalid ? refused : unjudged).padEnd(length, '-');

/** What the mark says; null for a signature of any other kind. */
export function markedState(raw: string): 'invalid' | 'not-checked' | null {
  const signature = raw.slice(raw.lastIndexOf('.') + 1).replace(/-+$/, '');
  if (signature === refused) return 'invalid';
  return signature === unjudged ? 'not-checked' : null;
}
