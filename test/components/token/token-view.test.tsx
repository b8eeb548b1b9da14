// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ServerAheadContext } from '../../../components/clock.ts';
import { TokensView } from '../../../components/token/token-view.tsx';
import { signatureWords } from '../../../components/token/token-words.ts';
import { type Copy, CopyContext } from '../../../components/ui/copy.tsx';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import { grammar } from '../../../lib/providers/clerk/grammar.ts';
import { seconds } from '../../../lib/time.ts';
import { readToken } from '../../../lib/tokens/index.ts';
import { sessionToken } from '../../fixtures/clerk-fapi/index.ts';
import { now } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';
import { click, mount, one, texts } from '../mount.tsx';

const iat = Math.floor(now / 1000) - 19;
const raw = signToken({ iat, exp: iat + 60, sub: 'user_1', plan: 'gold' });
const draw = (places: readonly string[]) => {
  const tokens = places.map((where) => readToken(raw, where, '', []));
  return mount(<RevealScope>{<TokensView tokens={tokens} target={null} />}</RevealScope>);
};

describe('a token', () => {
  it('says what its claims mean and when it ends', () => {
    const root = draw(['response.jwt']);
    expect(one(root, '[data-path="claims.exp"]').textContent).toContain('in 40 s');
    expect(one(root, '[data-path="claims.sub"]').textContent).toContain('Subject: the user');
    expect(one(root, '[data-path="claims.plan"]').textContent).toContain('custom');
    expect(one(root, '.lifetime').textContent).toContain('after 60 s');
    expect(root.innerHTML).not.toContain(raw);
  });

  it('lives by the clock of the server that made it', () => {
    const token = readToken(raw, 'response.jwt', '', []);
    const root = mount(
      <ServerAheadContext.Provider value={seconds(30)}>
        <TokensView tokens={[token]} target={null} />
      </ServerAheadContext.Provider>,
    );
    expect(one(root, '.lifetime').textContent).toContain('expires in 10 s');
  });

  it('is explained where it is compact', () => {
    const token = readToken(sessionToken(), 'response.jwt', 'jwt', [grammar]);
    const root = mount(<RevealScope>{<TokensView tokens={[token]} target={null} />}</RevealScope>);
    const explained = one(root, '.token-explained').textContent;
    expect(explained).toContain('Permissions for orders');
    expect(explained).toContain('org:orders:manage, org:orders:read');
  });

  it('is not, where it says everything plainly', () => {
    expect(texts(draw(['response.jwt']), '.token-explained')).toEqual([]);
  });

  it('is shown as it is where it is meant for everybody', () => {
    const key = 'pk_test_YnJhdmUtZmFsY29uLTcuY2xlcmsuYWNjb3VudHMuZGV2JA';
    const root = mount(<TokensView tokens={[readToken(key, '', '', [grammar])]} target={null} />);
    expect(one(root, '.token-raw').textContent).toBe(`${key}Copy`);
  });

  it('is copied only when asked twice', async () => {
    const copy = vi.fn<Copy>().mockResolvedValue(true);
    const token = readToken(raw, 'response.jwt', '', []);
    const root = mount(
      <CopyContext.Provider value={copy}>
        <TokensView tokens={[token]} target={null} />
      </CopyContext.Provider>,
    );
    const button = one(root, '.token-raw .quiet-button');
    click(button);
    expect(copy).not.toHaveBeenCalled();
    expect(button.textContent).toBe('Copy the token itself');
    click(button);
    expect(copy).toHaveBeenCalledExactlyOnceWith(raw);
  });

  it('is drawn once, in however many places it stands', () => {
    expect(texts(draw(['response.jwt', 'client.jwt']), '.token')).toHaveLength(1);
  });

  it.each([
    ['valid', 'RS256', 'session', 'Signature valid'],
    ['invalid', 'RS256', 'session', 'Signature invalid'],
    ['unknown-key', 'RS256', 'session', 'Key unknown'],
    ['not-checked', 'RS256', 'session', 'Signature not checked'],
    ['none', 'none', 'session', 'Not signed'],
    ['none', null, 'opaque', 'Opaque'],
    ['none', null, 'publishable-key', 'Public'],
    ['none', null, 'jwe', 'Encrypted'],
    ['none', null, 'malformed', 'Not decoded'],
  ] as const)('with signature %s, algorithm %s and kind %s is “%s”', (signature, alg, kind, verdict) => {
    expect(signatureWords({ signature, alg, kind }).verdict).toBe(verdict);
  });
});
