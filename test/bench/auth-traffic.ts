import type { Exchange } from '../../lib/capture/index.ts';
import {
  attemptSignIn,
  createSignIn,
  getClient,
  getEnvironment,
  handshake,
  scene,
  second,
  tokens,
  touch,
} from '../fixtures/clerk-fapi/index.ts';

type Make = (options: { readonly at: number }) => Exchange;

const first: readonly Make[] = [
  (options) => handshake(undefined, options),
  getEnvironment,
  createSignIn,
  attemptSignIn,
];
const later: readonly Make[] = [touch, tokens, touch, getClient, touch, tokens];

/** Auth traffic of a page that was left open, as a HAR of about so many bytes; no two answers are the same. */
export function authTraffic(bytes: number): string {
  const entries: string[] = [];
  let size = 0;
  while (size < bytes) {
    const make = first[entries.length] ?? later[entries.length % later.length] ?? touch;
    const entry = JSON.stringify(toHarEntry(make({ at: scene.now + entries.length * 50 * second })));
    entries.push(entry);
    size += entry.length;
  }
  return `{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"pages":[],"entries":[${entries.join(',')}]}}`;
}

/** An exchange as a browser writes it, every value as it was. */
export function toHarEntry({ startedAt, duration, request, response }: Exchange) {
  const line = { httpVersion: 'h2', headersSize: -1, bodySize: -1 };
  const { body } = request;
  const content = response.body;
  return {
    startedDateTime: new Date(startedAt ?? 0).toISOString(),
    time: duration ?? 0,
    request: {
      ...line,
      method: request.method,
      url: request.url,
      headers: request.headers,
      cookies: [],
      queryString: Array.from(new URL(request.url).searchParams, ([name, value]) => ({ name, value })),
      ...(body.kind === 'text' ? { postData: { mimeType: body.mediaType, text: body.text } } : {}),
    },
    response: {
      ...line,
      status: response.status,
      statusText: '',
      headers: response.headers,
      cookies: [],
      redirectURL: '',
      content:
        content.kind === 'text'
          ? { size: response.size, mimeType: content.mediaType, text: content.text }
          : { size: 0, mimeType: '' },
    },
    cache: {},
    timings: { send: 0, wait: duration ?? 0, receive: 0 },
  };
}
