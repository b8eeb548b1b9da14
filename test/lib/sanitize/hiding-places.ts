import { gzipSync } from 'node:zlib';
import { type Exchange, readCapture } from '../../../lib/capture/index.ts';
import { client, fapi, ids, session, touch, user } from '../../fixtures/clerk-fapi/index.ts';
import { exchange, textBody } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';
import type { Hatchery } from './canary.ts';

const base64 = (text: string | Buffer): string => Buffer.from(text).toString('base64');

const secretQuery = `__clerk_db_jwt __dev_session __clerk_handshake __clerk_handshake_nonce __clerk_ticket
  __clerk_testing_token rotating_token_nonce __dev_session__ code state nonce code_challenge id_token_hint login_hint
  session_state SAMLRequest RelayState redirect_url return_to anything`.split(/\s+/);
const secretHeaders =
  `clerk-db-jwt x-development-session x-clerk-auth-token x-clerk-auth-message x-api-key x-csrf-token dpop
  x-forwarded-for cf-ray cf-connecting-ip x-vendor-assertion etag sec-ch-ua sec-ch-ua-platform x-country server`.split(
    /\s+/,
  );
const urlHeaders = `referer origin location link refresh report-uri report-to nel content-location`.split(/\s+/);

const each = (names: readonly string[], value: () => string): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, value()]));

const url = (hatch: Hatchery): string =>
  `https://${hatch.plain()}:${hatch.plain()}@${hatch.plain().toLowerCase()}.example.org/${hatch.plain()}?q=${encodeURIComponent(hatch.text())}#access_token=${hatch.token()}&x=${hatch.plain()}`;

const appCall = (overrides: Parameters<typeof exchange>[0]): Exchange =>
  exchange({
    ...overrides,
    requestHeaders: {
      authorization: `Bearer ${signToken({ sid: ids.session, sub: ids.user })}`,
      ...overrides?.requestHeaders,
    },
  });

/** Every place of a capture where secrets and personal data hide, with canaries in it. */
export const hidingPlaces: Readonly<Record<string, (hatch: Hatchery) => readonly Exchange[]>> = {
  'parameters of the query': (hatch) => [touch({ query: each(secretQuery, () => hatch.text()) })],
  paths: (hatch) => [
    fapi('GET', `/v1/client/sessions/${hatch.plain('identifier')}/tokens/${hatch.plain()}`),
    exchange({
      url: `https://img.example.com/${encodeURIComponent(hatch.text())}/${base64(`{"src":"${hatch.plain()}??>"}`)}/a?X-Amz-Signature=${hatch.plain('random')}&t=${hatch.plain()}`,
    }),
  ],
  'fragments and credentials of URLs': (hatch) => [exchange({ url: url(hatch) })],
  hosts: (hatch) => [
    fapi('GET', '/v1/client', {
      host: `${hatch.plain().toLowerCase()}.clerk.accounts.dev`,
      origin: `https://${hatch.plain().toLowerCase()}.ngrok.app`,
    }),
    fapi('GET', '/v1/client', {
      host: `clerk.${hatch.plain().toLowerCase()}.co.uk`,
      origin: `https://${hatch.token()}`,
    }),
    appCall({
      url: `http://${hatch.plain('address')}:8080/`,
      requestHeaders: { host: `${hatch.plain().toLowerCase()}.internal` },
    }),
  ],
  authorization: (hatch) => [
    appCall({
      requestHeaders: {
        authorization: `Bearer ${hatch.token()}`,
        'proxy-authorization': `Basic ${base64(`${hatch.plain()}:${hatch.plain()}`)}`,
      },
    }),
    fapi('GET', '/v1/client', { requestHeaders: { authorization: `Bearer ${hatch.plain('secret key')}` } }),
  ],
  cookies: (hatch) => [
    touch({
      requestHeaders: {
        cookie: `__session=${hatch.token()}; __client=${hatch.text()}; theme=${hatch.plain()}; ${hatch.plain()}=1; ${hatch.plain()}`,
      },
      responseHeaders: {
        'set-cookie': `__client=${hatch.token()}; Domain=.${hatch.plain().toLowerCase()}.org; Path=/${hatch.plain()}; HttpOnly; ${hatch.plain()}=1`,
      },
    }),
  ],
  'headers of others': (hatch) => [
    touch({
      requestHeaders: {
        ...each(secretHeaders, () => hatch.text()),
        'user-agent': `Mozilla/5.0 (${hatch.plain()}) Chrome/133.0.1.2`,
      },
      responseHeaders: { ...each(secretHeaders, () => hatch.text()), [hatch.plain()]: hatch.text() },
    }),
  ],
  'headers with URLs': (hatch) => [
    touch({
      requestHeaders: each(urlHeaders, () => url(hatch)),
      responseHeaders: {
        ...each(urlHeaders, () => hatch.text()),
        link: `<${url(hatch)}>; rel=${hatch.plain()}`,
        refresh: `5; url=${url(hatch)}`,
      },
    }),
  ],
  'bodies of requests': (hatch) => [
    fapi('POST', '/v1/client/sign_ins', {
      form: {
        identifier: hatch.text(),
        password: hatch.text(),
        strategy: hatch.plain(),
        code: hatch.plain('code'),
        [hatch.plain()]: hatch.text(),
      },
    }),
    appCall({
      method: 'POST',
      requestBody: textBody(JSON.stringify({ [hatch.plain()]: hatch.text() }), 'application/json'),
    }),
    fapi('POST', '/v1/me/profile_image', {
      requestBody: textBody(
        `--${hatch.plain()}\r\nContent-Disposition: form-data; name="${hatch.plain()}"; filename="${hatch.plain()}.png"\r\nContent-Type: image/${hatch.plain()}\r\n\r\n${hatch.text()}\r\n--x--\r\n`.replace(
          /^--(\S+)([\s\S]*)--x--/,
          '--$1$2--$1--',
        ),
        `multipart/form-data; boundary=${hatch.plain()}`,
      ),
    }),
  ],
  'bodies of other requests': (hatch) => [
    exchange({
      method: 'POST',
      url: 'https://shop.example.org/api/basket',
      form: { coupon: hatch.plain(), [hatch.plain()]: hatch.text(), code: hatch.plain('code') },
      json: { [hatch.plain()]: { items: [hatch.text(), hatch.token(), { email: hatch.plain('e-mail') }] } },
    }),
    exchange({ url: 'https://shop.example.org/', responseBody: textBody(`<b>${hatch.text()}</b>`, 'text/html') }),
  ],
  'JSON of responses': (hatch) => [touch({ json: { response: person(hatch), client: client() } }), refusal(hatch)],
  'texts of responses': (hatch) => [
    fapi('GET', '/v1/client', {
      responseBody: textBody(
        `<html><script id="__NEXT_DATA__">{"a":"${hatch.text()}"}</script> ${hatch.token()}`,
        'text/html',
      ),
    }),
    fapi('GET', '/v1/environment', {
      responseBody: textBody(`data: {"a":"${hatch.text()}"}\n\n`, 'text/event-stream'),
    }),
    appCall({
      responseBody: textBody(
        `//# sourceMappingURL=data:application/json;base64,${base64(hatch.plain())}`,
        'application/javascript',
      ),
    }),
  ],
  'claims of tokens': (hatch) => [
    appCall({ requestHeaders: { authorization: `Bearer ${claims(hatch)}` } }),
    touch({ query: { expired_token: claims(hatch) } }),
  ],
  'encoded bodies': (hatch) => [
    ...[
      Buffer.from(JSON.stringify({ auth_config: hatch.text(), object: hatch.plain() })),
      Buffer.from(`\ufeff${JSON.stringify({ [hatch.plain()]: hatch.text() })}`),
      Buffer.from(JSON.stringify({ a: hatch.plain() }), 'utf16le'),
      gzipSync(JSON.stringify({ a: hatch.plain() })),
      Buffer.from(`{"cut":"${hatch.plain()}`),
    ].map((bytes) =>
      fapi('GET', '/v1/environment', {
        responseBody: { kind: 'base64', mediaType: 'application/json', base64: base64(bytes) },
      }),
    ),
    fapi('GET', '/v1/environment', {
      responseBody: textBody(hatch.text(), `text/${hatch.plain()}; charset=${hatch.plain()}`),
    }),
  ],
  'what HAR files say besides': (hatch) => imported(hatch),
  'what networks and pages say': (hatch) => [
    exchange({
      page: hatch.text(),
      error: `net::${hatch.plain()}`,
      resourceType: hatch.plain(),
      method: hatch.plain(),
      json: { x: hatch.text() },
    }),
  ],
  'odd names': (hatch) => [
    touch({
      requestHeaders: {
        [`x-${hatch.plain()}\r\nset-cookie`]: hatch.text(),
        'X-Twice': hatch.text(),
        'x-twice': hatch.text(),
        'x-half': `\ud800${hatch.plain()}`,
      },
      query: { __proto__x: hatch.text(), [`\udc00${hatch.plain()}`]: hatch.plain(), [hatch.plain('e-mail')]: '' },
      json: JSON.parse(
        `{"response":{"__proto__":${JSON.stringify(hatch.text())},"object":"session","constructor":{"${hatch.plain()}":1},"status":"${hatch.plain()}"},"client":null}`,
      ),
    }),
  ],
};

function person(hatch: Hatchery) {
  return session({
    user: user({
      username: hatch.plain('name'),
      first_name: hatch.plain('name'),
      last_name: hatch.text(),
      image_url: `https://img.clerk.com/${base64(JSON.stringify({ src: `https://cdn.example/${hatch.plain()}??` }))}`,
      external_id: hatch.text(),
      public_metadata: { [hatch.plain()]: { deep: [hatch.text(), hatch.token(), { strategy: hatch.plain() }] } },
      unsafe_metadata: { text: hatch.text() },
      locale: hatch.plain(),
      email_addresses: [{ object: 'email_address', email_address: hatch.plain('e-mail') }],
      phone_numbers: [
        { object: 'phone_number', phone_number: hatch.plain('phone'), backup_codes: [hatch.plain('code')] },
      ],
      [hatch.plain()]: hatch.text(),
    }),
    created_at: hatch.number('moment'),
    latest_activity: {
      object: 'session_activity',
      id: hatch.number(),
      browser_version: hatch.number(),
      ip_address: hatch.plain('address'),
      city: hatch.plain('name'),
      country: hatch.text(),
    },
    status: hatch.plain(),
  });
}

const refusal = (hatch: Hatchery): Exchange =>
  fapi('POST', '/v1/client/sign_ins', {
    status: 422,
    json: {
      errors: [
        {
          code: 'form_identifier_not_found',
          message: hatch.text(),
          long_message: `Couldn't find ${hatch.plain()}`,
          meta: { param_name: hatch.plain() },
        },
      ],
      clerk_trace_id: hatch.plain(),
    },
  });

const claims = (hatch: Hatchery): string =>
  signToken(
    {
      sub: hatch.text(),
      iss: url(hatch),
      azp: hatch.text(),
      sts: hatch.plain(),
      o: { slg: hatch.text(), [hatch.plain()]: 1 },
      [hatch.plain()]: hatch.text(),
      exp: 1_773_480_600,
      iat: 1_773_480_540,
    },
    { header: { alg: 'HS256', kid: hatch.text(), [hatch.plain()]: hatch.text() } },
  );

function imported(hatch: Hatchery): readonly Exchange[] {
  const entry = {
    startedDateTime: '2026-03-14T09:30:00.250Z',
    time: 12,
    comment: hatch.text(),
    serverIPAddress: hatch.plain('address'),
    connection: hatch.plain(),
    pageref: hatch.text(),
    _initiator: { type: 'script', stack: { callFrames: [{ url: url(hatch) }] } },
    _webSocketMessages: [{ type: 'send', data: hatch.text() }],
    [`_${hatch.plain()}`]: hatch.text(),
    request: {
      method: 'GET',
      url: 'https://brave-falcon-7.clerk.accounts.dev/v1/client',
      headers: [],
      cookies: [{ name: '__client', value: hatch.token(), domain: `${hatch.plain()}.org` }],
      queryString: [{ name: '__clerk_ticket', value: hatch.text() }],
      postData: {
        mimeType: 'application/x-www-form-urlencoded',
        params: [{ name: 'code', value: hatch.plain('code') }],
      },
    },
    response: {
      status: 302,
      headers: [],
      redirectURL: url(hatch),
      content: { mimeType: 'text/plain', text: hatch.text(), comment: hatch.text() },
      _error: hatch.plain(),
    },
  };
  const pages = [{ id: hatch.text(), title: url(hatch), comment: hatch.text() }];
  const reading = readCapture(
    JSON.stringify({
      log: { version: '1.2', creator: { name: hatch.text() }, comment: hatch.text(), pages, entries: [entry] },
    }),
  );
  return reading.ok ? reading.exchanges : [];
}
