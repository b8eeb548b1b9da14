import { pieces } from '../ui/pieces.ts';

/** Where a request went, for the clipboard: without its query, and null where a secret is in it. */
export function publicAddress(url: string, secrets: readonly string[]): string | null {
  const address = url.split(/[?#]/, 1).join();
  return pieces(address, secrets).some(({ isSecret }) => isSecret) ? null : address;
}
