import { type Content, header } from '../../../capture/index.ts';
import { type Claim, type Head, isWebhook, signal } from '../../../recognize/index.ts';
import { isBackendHost } from '../../clerk/backend-hosts.ts';
import type { Endpoint } from '../../provider.ts';
import { claimWebhook } from './event.ts';
import { readPasted } from './pasted.ts';
import { hasBapiPath, readBapiPath } from './path.ts';

/** Costs a regular expression for traffic of others. */
export const mayClaim = (head: Head): boolean =>
  head.host === '' || isBackendHost(head.host) || (hasBapiPath(head.path) && carriesSecretKey(head)) || isWebhook(head);

/**
 * On Clerk's own hosts everything is this API's. Elsewhere, behind a proxy or a stand-in, it takes a secret key, a known
 * operation and one thing more: other vendors' keys look the same.
 */
export function claim(head: Head, content: Content, sent: () => Content): Claim<Endpoint> | null {
  const pasted = readPasted(content);
  if (head.host === '') return pasted && { route: null, params: {}, path: '', ...pasted };
  const isOurHost = isBackendHost(head.host);
  if (!isOurHost && isWebhook(head)) return claimWebhook(head, sent());
  const { match, template } = readBapiPath(head.method, head.path);
  if (!isOurHost && match === null) return null;
  return {
    route: match?.route ?? null,
    params: match?.params ?? {},
    path: template,
    score: isOurHost ? signal.strong : signal.weak + markScore(head) + (pasted?.score ?? 0),
    ...(pasted && { response: pasted.response }),
  };
}

const secretKey = /^Bearer\s+sk_(?:test|live)_/i;

const carriesSecretKey = ({ requestHeaders }: Head): boolean =>
  secretKey.test(header(requestHeaders, 'authorization') ?? '');

const clerkId = /\/(?:sess|client|user|idn)_[0-9A-Za-z]{27}(?:\/|$)/;

/** Clerk's SDKs name themselves and the version they speak; its servers mark their responses. */
function markScore({ path, requestHeaders, responseHeaders }: Head): number {
  const isOfSdk =
    header(requestHeaders, 'clerk-api-version') !== null ||
    (header(requestHeaders, 'user-agent') ?? '').startsWith('@clerk/');
  const isMarked = responseHeaders.some(({ name }) => /^x-clerk-/i.test(name));
  return (isOfSdk || isMarked ? signal.medium : 0) + (clerkId.test(path) ? signal.weak : 0);
}
