import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { keySetUrl, type Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';

/** Makes the inspected page ask for a key set, since the extension itself makes no request; null where there is no page to ask. */
export const FetchKeysContext = createContext<((url: string) => void) | null>(null);

/** Offers to get the keys that a signature could not be checked for want of. */
export function FetchKeys({ token }: { token: Token }) {
  const fetchKeys = useContext(FetchKeysContext);
  const url = token.signature === 'not-checked' ? keySetUrl(token) : null;
  if (fetchKeys === null || url === null) return null;
  return (
    <button type="button" class="quiet-button" title={texts.token.fetchKeysHint} onClick={() => fetchKeys(url)}>
      {texts.token.fetchKeys}
    </button>
  );
}
