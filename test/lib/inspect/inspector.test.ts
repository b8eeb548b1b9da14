import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/capture/index.ts';
import { createInspector, inspectCapture, isOfInterest } from '../../../lib/inspect/index.ts';
import { readKeySet } from '../../../lib/tokens/index.ts';
import { appFetch } from '../../fixtures/clerk-fapi/app-fetch.ts';
import {
  fapi,
  getClient,
  getKeys,
  ids,
  refused,
  removeSession,
  scene,
  sessionToken,
  tokenObject,
  tokens,
  touch,
} from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange } from '../../fixtures/exchange.ts';
import { keySet } from '../../fixtures/token.ts';

const signaturesOf = (inspections: readonly { tokens: readonly { kind: string; signature: string }[] }[]) =>
  inspections
    .flatMap((inspection) => inspection.tokens.filter(({ kind }) => kind === 'session'))
    .map(({ signature }) => signature);

const refusal = touch(refused('authentication_invalid', 401));

describe('the inspector', () => {
  it('names provider, operation, effective verb and templated path', () => {
    expect(createInspector().add(touch())).toMatchObject({
      provider: 'clerk-fapi',
      endpoint: 'session.touch',
      method: 'POST',
      path: '/v1/client/sessions/{session_id}/touch',
      problems: [],
    });
  });

  it('finds nothing above info in healthy traffic', () => {
    const inspector = createInspector();
    for (const each of capture(getClient(), touch(), tokens())) inspector.add(each);
    expect(inspector.findings().filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('leaves alone what is not auth traffic', () => {
    expect(createInspector().add(exchange({ url: 'https://shop.example/users/42' }))).toMatchObject({
      provider: null,
      endpoint: null,
      path: '/users/{id}',
      tokens: [],
      reports: [],
    });
  });

  it('knows the app’s own request by the token it carries', () => {
    const call = exchange({
      url: 'http://localhost:3000/api/me',
      requestHeaders: { authorization: `Bearer ${sessionToken()}` },
    });
    expect(createInspector().add(call)).toMatchObject({
      provider: 'app',
      tokens: [{ where: 'request.header.authorization' }],
    });
    expect(isOfInterest(call)).toBe(true);
  });

  it.each([
    ['query', `http://localhost:3000/welcome?token=${sessionToken()}`],
    ['path', `http://localhost:3000/welcome/${sessionToken()}`],
    ['fragment', `http://localhost:3000/welcome#access_token=${sessionToken()}`],
  ])('knows the app’s own request by a token in its %s', (_, url) => {
    const visit = exchange({ url, resourceType: 'document' });
    expect(isOfInterest(visit)).toBe(true);
    expect(createInspector().add(visit)).toMatchObject({ provider: 'app', reports: [{ rule: 'token/in-url' }] });
  });

  it.each([
    ['an API key', { authorization: 'Bearer ak_0123456789abcdefghij' }, 'api-key'],
    ['a token of a machine', { authorization: 'Bearer mt_0123456789abcdefghij' }, 'm2m'],
    ['the dev browser of its cookies', { cookie: `a=1; __clerk_db_jwt=${scene.devBrowser}` }, 'dev-browser'],
  ])('knows the app’s own request by %s', (_, requestHeaders, kind) => {
    const call = exchange({ url: 'http://localhost:3000/api/me', requestHeaders });
    expect(createInspector().add(call)).toMatchObject({ provider: 'app', tokens: [{ kind }] });
  });

  it.each([
    ['a key as others have, too', 'Bearer pk_test_Y2xlcmsuZXhhbXBsZS5jb20k'],
    ['a short word', 'Bearer ak_id'],
  ])('does not take a request for the app’s by %s', (_, authorization) => {
    const call = exchange({ url: 'https://api.pay.example/charges', requestHeaders: { authorization } });
    expect(createInspector().add(call)).toMatchObject({ provider: null, tokens: [] });
  });

  it('lists the objects of a pasted body that is nobody’s', () => {
    const body = exchange({ url: '', json: { object: 'lamp', parts: [{ object: 'bulb' }] } });
    expect(createInspector().add(body)).toMatchObject({
      provider: null,
      objects: [
        { type: 'lamp', path: '' },
        { type: 'bulb', path: '*.0' },
      ],
    });
  });

  it('does not count a style sheet that the session cookie rides along on', () => {
    const sheet = exchange({
      url: 'http://localhost:3000/page.css',
      requestHeaders: { cookie: `__session=${sessionToken()}` },
      resourceType: 'stylesheet',
    });
    expect(isOfInterest(sheet)).toBe(false);
    expect(isOfInterest({ ...sheet, resourceType: 'fetch' })).toBe(true);
  });

  it('finds the session cookie of the app behind others, where HTTP/2 split their header', () => {
    const url = 'http://localhost:3000/api/orders';
    const split = exchange({ url, requestHeaders: { cookie: 'theme=dark', Cookie: `__session=${sessionToken()}` } });
    expect(isOfInterest(split)).toBe(true);
  });

  it.each([
    ['before', [getKeys(), touch()]],
    ['after', [touch(), getKeys()]],
  ])('verifies a signature when its key was captured %s the token', async (_, exchanges) => {
    const inspector = createInspector();
    const added = capture(...exchanges).map((each) => inspector.add(each));
    expect(signaturesOf(added)).toEqual(['not-checked', 'not-checked']);
    const settled = await inspector.settle();
    expect(signaturesOf(settled)).toEqual(['valid', 'valid']);
    expect(await inspector.settle()).toEqual([]);
  });

  it.each([
    ['the domain above the issuer, which serves it by a proxy', 'acme.example', 'https://clerk.acme.example', 'valid'],
    ['the proxy itself, where tokens name that', 'www.acme.example', 'https://www.acme.example/__clerk', 'valid'],
    ['a host beside', 'www.acme.example', 'https://clerk.acme.example', 'not-checked'],
    ['a stranger who hands out such tokens', 'evil.example', 'https://clerk.acme.example', 'not-checked'],
  ])(
    'judges a token by the keys of its issuer, which are not those of any other: %s',
    async (_, host, iss, signature) => {
      const inspector = createInspector();
      const minted = fapi('POST', `/__clerk/v1/client/sessions/${ids.session}/tokens`, {
        host,
        json: { object: 'token', jwt: sessionToken(undefined, { claims: { iss } }) },
      });
      inspector.add(minted);
      inspector.add(getKeys({ url: `https://${host}/__clerk/.well-known/jwks.json` }));
      const [settled] = await inspector.settle();
      expect(settled?.tokens.find(({ where }) => where === 'jwt')?.signature ?? 'not-checked').toBe(signature);
    },
  );

  it('takes no other issuer’s key for one of the same name', async () => {
    const namesakes = keySet('rival').keys.map((key) => ({ ...key, kid: scene.keyId }));
    const rival = exchange({ url: 'https://clerk.rival.example/.well-known/jwks.json', json: { keys: namesakes } });
    const judged = async (...exchanges: readonly Exchange[]) =>
      signaturesOf((await inspectCapture(capture(...exchanges))).inspections);
    expect(await judged(rival, tokens())).toEqual(['not-checked']);
    expect(await judged(rival, tokens(), getKeys())).toEqual(['valid']);
    expect(
      await judged(rival, getKeys(), tokens({ json: tokenObject(sessionToken(undefined, { signedBy: 'rival' })) })),
    ).toEqual(['invalid']);
  });

  it('judges a token anew once its issuer’s keys have come', async () => {
    const inspector = createInspector();
    inspector.learnKeys(readKeySet(keySet('another')));
    inspector.add(tokens());
    expect(await inspector.settle()).toEqual([]);
    inspector.add(getKeys());
    expect(signaturesOf(await inspector.settle())).toEqual(['valid']);
  });

  it.each([
    ['over once the same request has succeeded', [refusal, touch()], true],
    ['not over while only others succeed', [refusal, tokens()], false],
    ['not over while it is refused again', [touch(), refusal], false],
  ])('calls a refused touch %s', (_case, exchanges, isOver) => {
    const inspector = createInspector();
    for (const each of capture(...exchanges)) inspector.add(each);
    const found = inspector.findings().find(({ rule }) => rule === 'network/unauthorized');
    expect(found?.isOver).toBe(isOver);
  });

  it('tells of a finding which hosts it concerns: those asked, and those whose tokens were sent', () => {
    const inspector = createInspector();
    inspector.add(
      appFetch({ url: 'https://api.acme.example/orders', at: scene.now + 3_600_000, bearer: sessionToken() }),
    );
    const [found] = inspector.findings();
    expect(found?.hosts).toEqual(['api.acme.example', scene.host]);
  });

  it('verifies a signature with keys that came beside the capture', async () => {
    const inspector = createInspector();
    inspector.add(touch());
    inspector.learnKeys(readKeySet(keySet(scene.keyId)));
    expect(signaturesOf(await inspector.settle())).toEqual(['valid', 'valid']);
  });

  it('judges the tokens of every exchange but those that were let go, whenever they were', async () => {
    const letGo = fc.array(fc.constantFrom<'before' | 'meanwhile' | null>('before', 'meanwhile', null), {
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(letGo, async (fates) => {
        const inspector = createInspector();
        const added = capture(...fates.map(() => tokens()));
        const fated = (wanted: (typeof fates)[number]) => added.filter((_, index) => fates[index] === wanted);
        for (const each of added) inspector.add(each);
        inspector.forget(fated('before'));
        inspector.learnKeys(readKeySet(keySet('another')));
        const settling = inspector.settle();
        inspector.forget(fated('meanwhile'));
        await settling;
        inspector.add(getKeys());
        const settled = await inspector.settle();
        expect(settled.map((one) => one.exchange)).toEqual(fated(null));
      }),
      { numRuns: 20 },
    );
  });

  it('shows the session as of the newest response', () => {
    const inspector = createInspector();
    expect(inspector.session()).toBeNull();
    inspector.add(touch());
    expect(inspector.session()).toMatchObject({ state: 'signed-in', session: { status: 'active' } });
    inspector.add(removeSession());
    expect(inspector.session()).toMatchObject({ state: 'signed-out', session: null, token: null });
  });
});
