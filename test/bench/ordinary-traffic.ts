import type { Exchange } from '../../lib/capture/index.ts';
import { getClient, scene, second, touch } from '../fixtures/clerk-fapi/index.ts';

const hosts = ['shop.example', 'cdn.shop.example', 'api.shop.example', 'metrics.example'];
const every = 50;

/** One entry in fifty is auth traffic; the rest is what a page loads: scripts, styles, pictures, lists of products. */
export function* ordinaryEntries(): Generator<string> {
  for (let index = 0; ; index += 1) {
    const at = scene.now + index * second;
    const auth = index % (2 * every) === 0 ? touch({ at }) : getClient({ at });
    yield JSON.stringify(index % every === 0 ? authEntry(auth) : pageEntry(index));
  }
}

/** A HAR of so many bytes, in pieces. */
export function* ordinaryHar(bytes: number): Generator<string> {
  yield '{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"pages":[],"entries":[\n';
  let size = 0;
  for (const entry of ordinaryEntries()) {
    yield size === 0 ? entry : `,\n${entry}`;
    size += entry.length;
    if (size > bytes) break;
  }
  yield '\n]}}\n';
}

const browserHeaders = Object.entries({
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'accept-encoding': 'gzip, deflate, br, zstd',
  'accept-language': 'en-US,en;q=0.9',
  'cache-control': 'no-cache',
  referer: 'https://shop.example/products',
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'same-site',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
}).map(([name, value]) => ({ name, value }));

const product = (id: number) => ({ id, name: `Product ${id}`, price: id * 7, tags: ['new', 'sale'], stock: id % 5 });
const lists = Array.from({ length: 7 }, (_, kind) =>
  JSON.stringify(Array.from({ length: 60 * (kind + 1) }, (_each, id) => product(kind * 1000 + id))),
);

function pageEntry(index: number) {
  const text = lists[index % lists.length] ?? '';
  return {
    startedDateTime: new Date(scene.now + index * second).toISOString(),
    time: 40,
    request: {
      method: 'GET',
      url: `https://${hosts[index % hosts.length]}/assets/${index}/list?page=${index % 9}`,
      httpVersion: 'h2',
      headers: browserHeaders,
      queryString: [{ name: 'page', value: `${index % 9}` }],
      cookies: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 200,
      statusText: '',
      httpVersion: 'h2',
      headers: [
        { name: 'content-type', value: 'application/json' },
        { name: 'etag', value: `"${index}"` },
        { name: 'cache-control', value: 'max-age=3600' },
      ],
      cookies: [],
      content: { size: text.length, mimeType: 'application/json', text },
      redirectURL: '',
      headersSize: -1,
      bodySize: text.length,
    },
    cache: {},
    timings: { send: 0, wait: 30, receive: 10 },
    _resourceType: 'fetch',
  };
}

const authEntry = ({ startedAt, duration, request, response }: Exchange) => ({
  startedDateTime: new Date(startedAt ?? 0).toISOString(),
  time: duration ?? 0,
  request: {
    ...request,
    body: undefined,
    ...(request.body.kind === 'text'
      ? { postData: { mimeType: request.body.mediaType, text: request.body.text } }
      : {}),
  },
  response: {
    status: response.status,
    headers: response.headers,
    content:
      response.body.kind === 'text'
        ? { size: response.size, mimeType: response.body.mediaType, text: response.body.text }
        : { size: 0, mimeType: '' },
  },
});
