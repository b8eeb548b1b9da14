import { describe, expect, it } from 'vitest';
import { viewOfPage } from '../../../../../lib/providers/clerk-fapi/page/state.ts';
import { epochMs } from '../../../../../lib/time.ts';
import { client, ids, session, sessionToken } from '../../../../fixtures/clerk-fapi/index.ts';
import { now } from '../../../../fixtures/exchange.ts';
import { signToken } from '../../../../fixtures/token.ts';

const asOf = epochMs(now);
// gives: development, otter.clerk.accounts.dev
const publishableKey = `pk_test_${btoa('otter.clerk.accounts.dev$').replaceAll('=', '')}`;
const page = { version: '6.16.1', publishableKey };

describe('the session that a page shows by itself', () => {
  it('comes from the snapshot of its client', () => {
    expect(viewOfPage({ ...page, client: client() }, asOf)).toMatchObject({
      state: 'signed-in',
      session: { id: ids.session },
      sdk: 'clerk-js 6.16.1',
      instance: { host: 'otter.clerk.accounts.dev', type: 'development' },
      asOf,
    });
  });

  it.each([
    ['of the session, which servers see', sessionToken(session({ last_active_at: now - 300_000 })), now - 300_000],
    ['of another session', signToken({ sub: 'user_old', sid: 'sess_old', iat: 1, exp: 61 }), now],
  ])('has the token of its cookie, where that is one %s', (_, cookie, at) => {
    const view = viewOfPage({ ...page, client: client(), cookies: [['__session', cookie]] }, asOf);
    expect(Math.abs((view?.token?.issuedAt ?? 0) - at)).toBeLessThan(1500);
  });

  it('is named by the newest session cookie where the client cannot be read', () => {
    const older = signToken({
      sub: 'user_old',
      sid: 'sess_old',
      iat: 1,
      exp: 61,
      iss: 'https://otter.clerk.accounts.dev',
    });
    const cookies = [
      ['__session', older],
      ['__session_12345678', sessionToken()],
      ['theme', 'dark'],
    ];
    expect(viewOfPage({ cookies }, asOf)).toMatchObject({ state: 'signed-in', session: null, user: { id: ids.user } });
  });

  it('is not known yet while Clerk loads', () => {
    expect(viewOfPage(page, asOf)).toMatchObject({ state: 'unknown', session: null });
  });

  it.each([
    ['says nothing', {}],
    ['is no object', null],
    ['has a cookie that is no token', { cookies: [['__session', 'x'], null, 7] }],
    ['has fields of other types', { version: 6, publishableKey: {}, frontendApi: [], cookies: {} }],
  ])('is none where the page %s', (_, state) => expect(viewOfPage(state, asOf)).toBeNull());
});
