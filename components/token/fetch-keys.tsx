import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { keySetUrl, type Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';
import './token.css';

/** Makes the inspected page ask for a key set, since the extension itself makes no request. Fulfilled once the keys came, or will not. */
export type AskPage = (url: string) => Promise<void>;

/** Null where there is no page to ask. */
export const FetchKeysContext = createContext<AskPage | null>(null);

/** Offers to get the keys that a signature could not be checked for want of, and says so where they do not come. */
export function FetchKeys({ token }: { token: Token }) {
  const askPage = useContext(FetchKeysContext);
  const [state, setState] = useState<keyof typeof texts.token.fetching>('idle');
  const url = token.signature === 'not-checked' ? keySetUrl(token) : null;
  if (askPage === null || url === null) return null;
  const ask = async () => {
    if (state === 'asked') return;
    setState('asked');
    await askPage(url);
    // With the keys this is drawn no more.
    setState('failed');
  };
  return (
    <>
      <button
        type="button"
        class="quiet-button fetch-keys"
        title={texts.token.fetchKeysHint}
        onClick={() => void ask()}
      >
        {texts.token.fetchKeys(URL.parse(url)?.host ?? '')}
      </button>{' '}
      <span class="dim" role="status">
        {texts.token.fetching[state]}
      </span>
    </>
  );
}
