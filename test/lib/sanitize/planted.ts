import type { Exchange } from '../../../lib/capture/index.ts';
import { client, fapi, ids, scene, session, touch, user } from '../../fixtures/clerk-fapi/index.ts';
import { capture, exchange, textBody } from '../../fixtures/exchange.ts';
import { signToken } from '../../fixtures/token.ts';

/** A capture in which every place that may hold a secret holds a canary, and the list of all canaries. */
export function plantedCapture(): { readonly exchanges: readonly Exchange[]; readonly canaries: readonly string[] } {
  const canaries: string[] = [];
  /** Every canary is a word of its own, so that one that gets out says where it sat. */
  const canary = (place: string): string => {
    const word = `canary${place.replaceAll(/[^a-z]/gi, '')}${canaries.length}Zq`;
    canaries.push(word);
    return word;
  };
  const jwt = (place: string): string =>
    signToken(
      {
        sub: `user_${canary(`${place}sub`)}`,
        name: canary(`${place}claim`),
        [canary(`${place}key`)]: true,
        o: { slg: canary(`${place}slug`) },
      },
      { header: { kid: `ins_${canary(`${place}kid`)}`, [canary(`${place}header`)]: 1 } },
    );
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const queryNames =
    `__clerk_db_jwt __dev_session __clerk_handshake __clerk_handshake_nonce __clerk_ticket __clerk_testing_token
    rotating_token_nonce __dev_session__ code state nonce code_challenge id_token_hint login_hint session_state SAMLRequest RelayState
    anything`.split(/\s+/);
  const query = Object.fromEntries(queryNames.map((name) => [name, canary(`query${name}`)]));
  const nested = `https://${canary('nestedhost').toLowerCase()}.example.org/cb?__clerk_ticket=${canary('nestedticket')}#access_token=${canary('nestedfragment')}`;

  const answer = session({
    user: user({
      username: canary('username'),
      first_name: canary('firstname'),
      last_name: canary('lastname'),
      image_url: `https://img.clerk.com/${base64(JSON.stringify({ type: 'proxy', src: `https://cdn.example/${canary('imagesource')}?t=${canary('imagesignature')}` }))}`,
      external_id: canary('externalid'),
      public_metadata: { [canary('metadatakey')]: { deep: [canary('metadatavalue'), jwt('metadatajwt'), 42] } },
      unsafe_metadata: { json: JSON.stringify({ inner: canary('jsoninstring') }), escaped: canary('unsafe') },
      locale: canary('locale'),
      [canary('unknownkey')]: canary('unknownvalue'),
    }),
  });
  const { email_addresses: [address] = [], ...rest } = answer.user as unknown as { email_addresses: object[] };
  const person = {
    ...rest,
    email_addresses: [{ ...address, email_address: `${canary('mailbox')}@${canary('maildomain')}.org` }],
    phone_numbers: [{ object: 'phone_number', id: ids.session, phone_number: '+14155552671' }],
  };
  canaries.push('+14155552671', '203.0.113.77', '4155550199');

  const fapiCalls = [
    touch(),
    fapi('POST', `/v1/client/sessions/${ids.session}/touch`, {
      query: { ...query, redirect_url: nested, expired_token: jwt('expiredtoken') },
      form: {
        active_organization_id: `org_${canary('organization')}`,
        password: canary('password'),
        [canary('formname')]: 'x',
        identifier: canary('identifier'),
      },
      requestHeaders: {
        authorization: `Bearer ${jwt('bearer')}`,
        'proxy-authorization': `Basic ${base64(`${canary('proxyuser')}:${canary('proxypassword')}`)}`,
        cookie: `__session=${jwt('sessioncookie')}; __client=${jwt('clientcookie')}; theme=${canary('cookie')}; __refresh_AbCdEf12=${canary('refresh')}`,
        'x-api-key': canary('apikey'),
        'x-csrf-token': canary('csrf'),
        'x-forwarded-for': '203.0.113.77',
        'cf-ray': canary('ray'),
        dpop: jwt('dpop'),
        referer: `https://user:${canary('urlpassword')}@${canary('refererhost').toLowerCase()}.example.org/${canary('refererpath')}?q=${canary('refererquery')}`,
        'user-agent': `Mozilla/5.0 (${canary('useragent')}) Chrome/133.0.1.2 Safari/537.36`,
      },
      responseHeaders: {
        'set-cookie': `__client=${jwt('setcookie')}; Domain=${canary('cookiedomain').toLowerCase()}.org; Path=/${canary('cookiepath')}; HttpOnly; ${canary('attribute')}=1`,
        location: nested,
        link: `<https://x.example/${canary('link')}>; rel=preload`,
        etag: canary('etag'),
        'report-to': JSON.stringify({ endpoints: [{ url: `https://r.example/${canary('reportto')}` }] }),
        'x-clerk-auth-message': `Token of ${canary('message')} expired`,
        [canary('headername')]: 'x',
      },
      json: {
        response: {
          ...answer,
          user: person,
          latest_activity: {
            object: 'session_activity',
            id: 'x',
            ip_address: '203.0.113.77',
            city: canary('city'),
            is_mobile: false,
          },
        },
        client: client(),
      },
    }),
    fapi('POST', `/v1/client/sign_ins`, {
      status: 422,
      json: {
        errors: [
          {
            code: 'form_identifier_not_found',
            message: `${canary('errormessage')} not found`,
            long_message: `Couldn't find ${canary('longmessage')}`,
            meta: { param_name: canary('param') },
          },
        ],
        clerk_trace_id: canary('trace'),
      },
    }),
    fapi('GET', '/v1/client', { responseBody: textBody(`<html>${canary('html')} ${jwt('htmltoken')}`, 'text/html') }),
    fapi('GET', '/v1/environment', { responseBody: textBody(`{"cut": "${canary('truncated')}`, 'application/json') }),
    fapi('GET', '/v1/environment', {
      responseBody: {
        kind: 'base64',
        mediaType: 'application/json',
        base64: base64(JSON.stringify({ auth_config: { note: canary('base64body') } })),
      },
    }),
    fapi('POST', '/v1/me/profile_image', {
      requestBody: textBody(
        `--x\r\nContent-Disposition: form-data; name="file"; filename="${canary('filename')}.png"\r\n\r\n${canary('multipart')}`,
        `multipart/form-data; boundary=${canary('boundary')}`,
      ),
    }),
  ];
  const appCalls = [
    exchange({
      url: `https://${canary('appdomain').toLowerCase()}.co.uk:8443/orders/${canary('pathsegment')}/${base64(`{"id":"${canary('pathjson')}"}`)}?email=${encodeURIComponent(`${canary('queryemail')}@mail.example.org`)}&X-Amz-Signature=${canary('signature')}#${canary('fragment')}`,
      requestHeaders: {
        authorization: `Bearer ${signToken({ sid: ids.session, sub: ids.user, iss: `https://${scene.host}` })}`,
      },
      json: {
        [canary('appkey')]: [
          canary('appvalue'),
          { phone: '4155550199', nested: encodeURIComponent(JSON.stringify({ x: canary('percentjson') })) },
        ],
      },
      page: canary('page'),
      error: `net::${canary('error')}`,
    }),
    exchange({
      url: `https://cdn.example.org/${canary('foreignpath')}`,
      json: { x: canary('foreignbody') },
      resourceType: canary('resourcetype'),
    }),
  ];
  return { exchanges: capture(...fapiCalls, ...appCalls), canaries };
}
