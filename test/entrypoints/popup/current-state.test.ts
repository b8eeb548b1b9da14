import { describe, expect, it } from 'vitest';
import { currentState } from '../../../entrypoints/popup/current-state.ts';
import { epochMs, seconds } from '../../../lib/time.ts';
import { sessionFacts, sessionView } from '../../components/session-view.ts';
import { client, ids } from '../../fixtures/clerk-fapi/index.ts';
import { now } from '../../fixtures/exchange.ts';

const at = epochMs(now);
const signedInPage = { ok: true, state: { version: '6.16.1', client: client() } } as const;
const keyOf = (host: string) => `pk_test_${btoa(`${host}$`).replaceAll('=', '')}`;
const pageOf = (host: string) => ({ ok: true, state: { ...signedInPage.state, publishableKey: keyOf(host) } }) as const;
const emptyPage = { ok: true, state: {} } as const;
const refused = { ok: false } as const;
const recorded = {
  version: 4,
  isLive: true,
  views: [sessionView({ provider: 'clerk-fapi', apiVersion: '2026-05-12', serverAhead: seconds(8) })],
  requests: [{ count: 14, hosts: ['auth.example.com'] }],
  findings: [
    {
      severity: 'error',
      rule: 'token/issued-in-future',
      message: 'The token was issued later',
      count: 2,
      isOver: false,
      hosts: ['auth.example.com'],
    },
  ],
} as const;

describe('what the popup has to say', () => {
  it.each([
    ['a page that cannot be read', refused, null, 'unreadable'],
    ['a page without an auth system', emptyPage, null, 'nothing'],
    ['a page that shows its session', signedInPage, null, 'session'],
    ['a page whose session only the panel knows', refused, recorded, 'session'],
  ])('on %s', (_, page, panel, kind) => expect(currentState(page, panel, [], at).kind).toBe(kind));

  it('adds to what the page shows what only its traffic tells', () => {
    expect(currentState(signedInPage, recorded, [], at)).toMatchObject({
      view: { sdk: 'clerk-js 6.16.1', apiVersion: '2026-05-12', serverAhead: seconds(8) },
      findings: [{ rule: 'token/issued-in-future' }],
      source: { page: true, requests: 14 },
    });
  });

  it.each([
    ['of the same instance', client(), 14],
    ['of none', null, undefined],
  ])('takes what a closed DevTools knew only on a page %s', (_, shown, requests) => {
    const page = {
      ok: true,
      state: shown ? { client: shown, publishableKey: keyOf('auth.example.com') } : {},
    } as const;
    const state = currentState(page, { ...recorded, isLive: false }, [], at);
    expect(state.kind === 'session' ? state.source.requests : undefined).toBe(requests);
  });

  it.each([
    ['nothing of a page of another instance', 'rival.example.com', 'sess_1', []],
    ['what it knows of a page of the same instance', 'auth.example.com', 'sess_1', recorded.findings],
    ['what it knows of a page whose requests go through a proxy', 'clerk.example.com', ids.session, recorded.findings],
  ])('takes from an open DevTools %s', (_, host, session, findings) => {
    const known = {
      ...recorded,
      views: [sessionView({ ...recorded.views[0], session: sessionFacts({ id: session }) })],
    };
    const state = currentState(pageOf(host), known, [], at);
    expect(state).toMatchObject({ view: { instance: { host } }, findings });
  });

  it('says so when the session comes from the panel alone', () => {
    expect(currentState(emptyPage, recorded, [], at)).toMatchObject({ source: { page: false, requests: 14 } });
  });

  it('says of each rule what the traffic shows, else what the page shows', () => {
    const ofPage = [
      { severity: 'warning', rule: 'network/sdk-not-ready', message: 'The SDK is not loaded', count: 1, isOver: false },
      { severity: 'error', rule: 'token/issued-in-future', message: 'The page says so too', count: 1, isOver: false },
    ] as const;
    expect(currentState(signedInPage, recorded, ofPage, at)).toMatchObject({
      findings: [{ message: 'The token was issued later' }, { message: 'The SDK is not loaded' }],
    });
  });

  describe('on a log that spans two apps', () => {
    const viewOf = (host: string) => sessionView({ provider: 'clerk-fapi', instance: { host, type: 'development' } });
    const seenAt = (rule: string, ...hosts: readonly string[]) => ({ ...recorded.findings[0], rule, hosts });
    const both = {
      ...recorded,
      views: [viewOf('later.example.com'), viewOf('auth.example.com')],
      findings: [
        seenAt('earlier', 'auth.example.com'),
        seenAt('later', 'later.example.com'),
        seenAt('each', 'later.example.com', 'auth.example.com'),
        seenAt('app', 'api.example.com', 'auth.example.com'),
        seenAt('server', 'api.clerk.com'),
        seenAt('nowhere'),
      ],
      requests: [
        { count: 1, hosts: ['later.example.com'] },
        { count: 2, hosts: ['auth.example.com'] },
        { count: 4, hosts: ['api.example.com', 'auth.example.com'] },
        { count: 8, hosts: ['later.example.com', 'auth.example.com'] },
        { count: 16, hosts: ['api.clerk.com'] },
      ],
    };

    it.each([
      ['the page', pageOf('auth.example.com'), 'auth.example.com', ['earlier', 'each', 'app', 'server', 'nowhere'], 30],
      ['its newest session', refused, 'later.example.com', ['later', 'each', 'server', 'nowhere'], 25],
    ])('tells what concerns the app of %s, and what may concern any', (_, page, host, rules, requests) => {
      const state = currentState(page, both, [], at);
      expect(state).toMatchObject({ view: { instance: { host } }, source: { requests } });
      expect(state.kind === 'session' && state.findings.map(({ rule }) => rule)).toEqual(rules);
    });
  });
});
