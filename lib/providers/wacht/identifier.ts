/**
 * An identifier as text, which is how two of them compare: the same one is a string in one response and a number in another.
 * Null for none, for zero, which stands for none, and for a number that was rounded.
 */
export function identifierOf(value: unknown): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value !== 0 ? `${value}` : null;
  return typeof value === 'string' && value !== '' && value !== '0' ? value : null;
}
