import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { keySetUrl, type Token } from '../../lib/tokens/index.ts';
import { texts } from '../texts/index.ts';
import './token.css';

/** Makes the inspected page ask for a key set, since the extension itself makes no request. */
export type AskPage = (url: string) => void;

/** Null where there is no page to ask. */
export const FetchKeysContext = createContext<AskPage | null>(null);

/** Keys come like any other answer, if they come at all: a page is not told why it may not ask. */
export const patienceMs = 10_000;

/** Offers to get the keys that a signature could not be checked for want of, and says so where they do not come. */
export function FetchKeys({ token }: { token: Token }) {
  const askPage = useContext(FetchKeysContext);
  const [state, setState] = useState<keyof typeof texts.token.fetching>('idle');
  useEffect(() => {
    if (state !== 'asked') return;
    const timer = setTimeout(() => setState('failed'), patienceMs);
    return () => clearTimeout(timer);
  }, [state]);
  const url = token.signature === 'not-checked' ? keySetUrl(token) : null;
  if (askPage === null || url === null) return null;
  const ask = () => {
    setState('asked');
    askPage(url);
  };
  return (
    <>
      <button type="button" class="quiet-button fetch-keys" title={texts.token.fetchKeysHint} onClick={ask}>
        {texts.token.fetchKeys(URL.parse(url)?.host ?? '')}
      </button>{' '}
      <span class="dim" role="status">
        {texts.token.fetching[state]}
      </span>
    </>
  );
}
