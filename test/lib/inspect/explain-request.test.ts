import { describe, expect, it } from 'vitest';
import { createInspector, explainRequest, inspectCapture } from '../../../lib/inspect/index.ts';
import { appFetch, appPage } from '../../fixtures/clerk-fapi/app-fetch.ts';
import { getKeys, scene, second, sessionToken, templateToken, touch } from '../../fixtures/clerk-fapi/index.ts';
import { later, tokenAt, tokenWith } from '../../fixtures/clerk-fapi/minted.ts';
import { capture } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';

type Request = Parameters<typeof appFetch>[0];

const explain = (request: Request) => explainRequest(createInspector().add(appFetch({ status: 401, ...request })));
const seconds = (at: number): number => Math.floor(at / 1000);
const marked = (reason: string) => ({ 'x-clerk-auth-status': 'signed-out', 'x-clerk-auth-reason': reason });

describe('why a request of the app was refused', () => {
  it('is what the response says', () => {
    const responseHeaders = marked('session-token-and-uat-missing');
    expect(explain({ responseHeaders })).toMatchObject({
      token: null,
      reason: 'session-token-and-uat-missing',
      path: 'response.header.x-clerk-auth-reason',
      meaning: 'the request has no session',
    });
  });

  it('is what the redirect to the handshake says', () => {
    const location = `https://${scene.host}/v1/client/handshake?__clerk_hs_reason=session-token-expired-refresh-fetch-error`;
    const sent = appPage({ status: 307, bearer: sessionToken(), responseHeaders: { location } });
    expect(explainRequest(createInspector().add(sent))).toMatchObject({
      path: 'response.header.location',
      meaning: 'the token expired before the request',
    });
  });

  it.each<[string, string, Request]>([
    ['token-expired', 'an old token', { bearer: tokenAt(later(-300)) }],
    ['token-not-active-yet', 'a server that is far behind', { bearer: tokenAt(later(300)) }],
    ['token-iat-in-the-future', 'a server that is a little behind', { bearer: tokenAt(later(12)) }],
    ['token-type-mismatch', 'a token from a template', { bearer: templateToken() }],
    ['token-invalid-algorithm', 'an unsigned token', { bearer: tokenWith({}, { alg: 'none' }) }],
    [
      'token-invalid-authorized-parties',
      'a token for another page',
      { bearer: tokenWith({ azp: 'https://other.example.com' }) },
    ],
    ['session-token-expired', 'an old cookie', { cookies: { __session: tokenAt(later(-300)), __client_uat: '1' } }],
    ['session-token-but-no-client-uat', 'a cookie that nothing dates', { cookies: { __session: tokenAt() } }],
    [
      'session-token-iat-before-client-uat',
      'a cookie from before the sign-in',
      { cookies: { __session: tokenAt(later(-10)), __client_uat: `${seconds(later(-2))}` } },
    ],
    [
      'session-token-iat-before-client-uat',
      'a cookie that expired and is older than the last sign-in, which servers look at first',
      { cookies: { __session: tokenAt(later(-300)), __client_uat: `${seconds(later(-200))}` } },
    ],
    [
      'client-uat-but-no-session-token',
      'a date alone',
      { cookies: { __client_uat: '1' }, responseHeaders: { 'x-clerk-auth-status': 'signed-out' } },
    ],
  ])('is concluded: %s for %s', (reason, _, request) => {
    expect(explain(request)).toMatchObject({ reason, path: null });
  });

  it.each<[string, string, string]>([
    ['token-invalid-signature', 'another key signed', 'other'],
    ['jwk-kid-mismatch', 'the key is not published', 'none'],
  ])('counts the signature once it was checked: %s', async (reason, _, signer) => {
    const { inspections } = await inspectCapture(
      capture(touch(), getKeys(), appFetch({ status: 401, bearer: signedBy(signer) })),
    );
    expect(inspections.map((inspection) => explainRequest(inspection)?.reason ?? null)).toEqual([null, null, reason]);
  });

  it('says when nothing that can be seen explains it', () => {
    expect(explain({ status: 403, bearer: tokenAt() })).toMatchObject({
      reason: null,
      meaning: 'the app itself decided, for nothing in the token speaks against it',
    });
    expect(explain({ bearer: tokenWith({ sts: 'pending' }) })?.meaning).toContain('the session is pending');
  });

  it('tells when the server had the request, by its own clock', () => {
    const received = explain({ bearer: tokenAt(), date: later(-60) })?.received;
    expect(received).toMatchObject({ isReceivers: true, latest: Math.floor(later(-60) / second) * second });
  });

  it.each([
    ['a response', appFetch({ bearer: tokenAt() })],
    ['an error of another kind', appFetch({ bearer: tokenAt(), status: 500 })],
    ['a refusal by Clerk itself', touch({ status: 401 })],
    [
      'a token of others',
      appFetch({ bearer: signToken({ sub: 'you' }), cookies: { __session: tokenAt() }, status: 401 }),
    ],
  ])('is no question for %s', (_, exchange) => {
    expect(explainRequest(createInspector().add(exchange))).toBeNull();
  });

  it('names no published reason that was not published', () => {
    const story = explain({ responseHeaders: marked('marker') });
    expect(`${story?.meaning} ${story?.fix}`).not.toContain('marker');
  });
});

function signedBy(signer: string): string {
  return signer === 'other'
    ? sessionToken(undefined, { signedBy: 'other' })
    : tokenWith({}, { kid: 'ins_unpublished' });
}
