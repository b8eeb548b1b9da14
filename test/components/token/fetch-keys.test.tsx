// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { type AskPage, FetchKeys, FetchKeysContext } from '../../../components/token/fetch-keys.tsx';
import { readToken } from '../../../lib/tokens/index.ts';
import { signToken } from '../../fixtures/token.ts';
import { click, mount, one } from '../mount.tsx';

const token = readToken(signToken({ iss: 'https://auth.example.com', sub: 'user_1' }), 'response.jwt', '', []);

function ask() {
  let settle = (): void => {};
  const askPage = vi.fn<AskPage>(() => new Promise((resolve) => (settle = resolve)));
  const root = mount(
    <FetchKeysContext.Provider value={askPage}>
      <FetchKeys token={{ ...token, signature: 'not-checked' }} />
    </FetchKeysContext.Provider>,
  );
  click(one(root, 'button'));
  return { root, askPage, settle: () => act(async () => settle()), said: () => one(root, '[role=status]').textContent };
}

describe('keys that the page is to fetch', () => {
  it('are asked for by their issuer, which the button names before', () => {
    const { root, askPage } = ask();
    expect(one(root, 'button').textContent).toContain('from auth.example.com');
    expect(askPage).toHaveBeenCalledExactlyOnceWith('https://auth.example.com/.well-known/jwks.json');
  });

  it('are asked for once at a time', () => {
    const { root, askPage } = ask();
    click(one(root, 'button'));
    expect(askPage).toHaveBeenCalledOnce();
  });

  it('are waited for until it is known that they do not come', async () => {
    const { said, settle } = ask();
    expect(said()).toContain('waiting for the keys');
    await settle();
    expect(said()).toContain('No keys came');
  });
});
