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
import { toChromiumEntry } from './chromium-entry.ts';

type Make = (options: { readonly at: number }) => Exchange;

const first: readonly Make[] = [
  (options) => handshake(undefined, options),
  getEnvironment,
  createSignIn,
  attemptSignIn,
];
const later: readonly Make[] = [touch, tokens, touch, getClient, touch, tokens];

/** Auth traffic of a page that was left open, as a HAR of about so many bytes; no two responses are the same. */
export function authTraffic(bytes: number): string {
  const entries: string[] = [];
  let size = 0;
  while (size < bytes) {
    const make = first[entries.length] ?? later[entries.length % later.length] ?? touch;
    const entry = JSON.stringify(toChromiumEntry(make({ at: scene.now + entries.length * 50 * second })));
    entries.push(entry);
    size += entry.length;
  }
  return `{"log":{"version":"1.2","creator":{"name":"bench","version":"1"},"pages":[],"entries":[${entries.join(',')}]}}`;
}
