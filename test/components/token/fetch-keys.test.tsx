// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AskPage, FetchKeys, FetchKeysContext, patienceMs } from '../../../components/token/fetch-keys.tsx';
import { readToken } from '../../../lib/tokens/index.ts';
import { signToken } from '../../fixtures/token.ts';
import { click, mount, one } from '../mount.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const token = readToken(signToken({ iss: 'https://auth.example.com', sub: 'user_1' }), 'response.jwt', '', []);

function ask() {
  const askPage = vi.fn<AskPage>();
  const root = mount(
    <FetchKeysContext.Provider value={askPage}>
      <FetchKeys token={{ ...token, signature: 'not-checked' }} />
    </FetchKeysContext.Provider>,
  );
  click(one(root, 'button'));
  return { root, askPage, said: () => one(root, '[role=status]').textContent };
}

describe('keys that the page is to fetch', () => {
  it('are asked for by their issuer, which the button names before', () => {
    const { root, askPage } = ask();
    expect(one(root, 'button').textContent).toContain('from auth.example.com');
    expect(askPage).toHaveBeenCalledExactlyOnceWith('https://auth.example.com/.well-known/jwks.json');
  });

  it('are waited for, but not for ever', () => {
    const { said } = ask();
    expect(said()).toContain('waiting for the keys');
    void act(() => void vi.advanceTimersByTime(patienceMs));
    expect(said()).toContain('No keys came');
  });
});
