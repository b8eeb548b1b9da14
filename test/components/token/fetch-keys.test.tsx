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

async function ask(isAsked: boolean) {
  const askPage = vi.fn<AskPage>().mockResolvedValue(isAsked);
  const root = mount(
    <FetchKeysContext.Provider value={askPage}>
      <FetchKeys token={{ ...token, signature: 'not-checked' }} />
    </FetchKeysContext.Provider>,
  );
  click(one(root, 'button'));
  await act(async () => {});
  return { root, askPage, said: () => one(root, '[role=status]').textContent };
}

describe('keys that the page is to fetch', () => {
  it('are asked for by their issuer, which the button names before', async () => {
    const { root, askPage } = await ask(true);
    expect(one(root, 'button').textContent).toContain('from auth.example.com');
    expect(askPage).toHaveBeenCalledExactlyOnceWith('https://auth.example.com/.well-known/jwks.json');
  });

  it('are waited for, but not for ever', async () => {
    const { said } = await ask(true);
    expect(said()).toContain('waiting for the keys');
    void act(() => void vi.advanceTimersByTime(patienceMs));
    expect(said()).toContain('No keys came');
  });

  it('do not come where the page cannot ask', async () => {
    const { said } = await ask(false);
    expect(said()).toContain('No keys came');
  });
});
