import { cookiePairs, type Exchange, type Header } from '../../lib/capture/index.ts';

/** An exchange of clerk-js in development as Chromium 140 writes it when a HAR is saved with its secrets: every value as it was. */
export function toChromiumEntry({ startedAt, duration, request, response }: Exchange) {
  const { body } = request;
  const content = response.body;
  const size = content.kind === 'text' ? content.text.length : 0;
  return {
    _initiator: initiator,
    _priority: 'High',
    _resourceType: 'fetch',
    cache: {},
    connection: '443',
    pageref: 'page_1',
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'h2',
      headers: sent(request),
      queryString: Array.from(new URL(request.url).searchParams, ([name, value]) => ({ name, value })),
      cookies: cookiesOf(request.headers),
      headersSize: -1,
      bodySize: body.kind === 'text' ? body.text.length : 0,
      ...(body.kind === 'text' ? { postData: postData(body.mediaType, body.text) } : {}),
    },
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'h2',
      headers: [...response.headers, ...byTheServer],
      cookies: [],
      content:
        content.kind === 'text' ? { size, mimeType: content.mediaType, text: content.text } : { size, mimeType: '' },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      _transferSize: size,
      _error: null,
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: '192.0.2.7',
    startedDateTime: new Date(startedAt ?? 0).toISOString(),
    time: duration ?? 0,
    timings: {
      blocked: 2.1299999988353813,
      dns: -1,
      ssl: -1,
      connect: -1,
      send: 0.191,
      wait: duration ?? 0,
      receive: 2.011000004131347,
      _blocked_queueing: 1.5869999988353811,
      _workerStart: -1,
      _workerReady: -1,
      _workerFetchStart: -1,
      _workerRespondWithSettled: -1,
    },
    _connectionId: '110',
  };
}

/** What a page sets, and what the browser adds to each fetch. */
function sent({ method, url, headers }: Exchange['request']): Header[] {
  const { host, pathname, search } = new URL(url);
  const pseudo = { ':authority': host, ':method': method, ':path': pathname + search, ':scheme': 'https' };
  return [...toHeaders({ ...pseudo, ...byTheBrowser }), ...headers];
}

const toHeaders = (values: Readonly<Record<string, string>>): Header[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

/** What Chromium adds to each fetch. */
export const byTheBrowser = {
  accept: '*/*',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
  priority: 'u=1, i',
  'sec-ch-ua': '"Chromium";v="140", "Not=A?Brand";v="24", "Google Chrome";v="140"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Linux"',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'cross-site',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

const byTheServer = toHeaders({
  'access-control-expose-headers': 'Clerk-Db-Jwt, X-Country, Authorization',
  'content-encoding': 'gzip',
  server: 'cloudflare',
  vary: 'Origin',
});

const cookiesOf = (headers: readonly Header[]) =>
  cookiePairs(headers, 'cookie').map(([name, value]) => ({ name, value, path: '/', secure: true, sameSite: 'Lax' }));

const postData = (mimeType: string, text: string) => ({
  mimeType,
  text,
  params: mimeType.startsWith('application/x-www-form-urlencoded')
    ? Array.from(new URLSearchParams(text), ([name, value]) => ({ name, value }))
    : [],
});

/** The functions on the stack, those that were awaited included: each entry names the script of each. */
const script = 'https://brave-falcon-7.clerk.accounts.dev/npm/@clerk/clerk-js@6/dist/clerk.browser.js';
const framesOf = (url: string, ...names: string[]) =>
  names.map((functionName, at) => ({ functionName, scriptId: '8', url, lineNumber: 44 + at, columnNumber: 7809 + at }));
const initiator = {
  type: 'script',
  stack: {
    callFrames: framesOf(script, 'tP.retryImmediately', 'tP', 'o'),
    parent: {
      description: 'await',
      callFrames: framesOf(
        script,
        '_baseFetch',
        '',
        'execute',
        '_fetch',
        '_touchPost',
        '__internal_touch',
        'setActive',
      ),
      parent: { description: 'await', callFrames: framesOf('http://localhost:3000/app.js', 'onFocus', 'run') },
    },
  },
};
