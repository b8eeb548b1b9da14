import type { Content } from '../../../capture/index.ts';
import { isObject } from '../../../json.ts';
import { type Claim, type Head, pathTemplate, signal } from '../../../recognize/index.ts';
import { isBackendHost } from '../../clerk/backend-hosts.ts';
import type { Endpoint } from '../../provider.ts';
import { isVendorHost } from './hosts.ts';
import { readPasted } from './pasted.ts';
import { hasCommonPath, hasOwnPath, readFapiPath } from './path.ts';
import { bodyScore, headScore } from './signals.ts';

/** Costs two regular expressions for traffic of others. */
export function mayClaim(head: Head): boolean {
  if (head.host === '' || isVendorHost(head.host)) return true;
  if (!hasOwnPath(head.path) && !(hasCommonPath(head.path) && headScore(head) > 0)) return false;
  return !isBackendHost(head.host);
}

/**
 * Custom domains and proxies hide the host, so signals are added up (clerk/javascript, `clerk-js/src/core/fapiClient.ts`
 * for what a request looks like). The path alone is never enough: others offer the same.
 */
export function claim(head: Head, content: Content): Claim<Endpoint> | null {
  if (head.host === '') return claimPasted(content);
  const found = readFapiPath(head.method, head.path);
  if (found === null) return isVendorHost(head.host) ? unknownOperation(head) : null;
  if (isLookalike(content)) return null;
  return {
    route: found.match?.route ?? null,
    params: found.match?.params ?? {},
    path: found.template,
    score: headScore(head) + bodyScore(content) + (head.path.includes('/npm/@clerk/') ? signal.strong : 0),
  };
}

const unknownOperation = (head: Head): Claim<Endpoint> => ({
  route: null,
  params: {},
  path: pathTemplate(head.path),
  score: headScore(head),
});

function claimPasted(content: Content): Claim<Endpoint> | null {
  const pasted = isLookalike(content) ? null : readPasted(content);
  if (pasted === null) return null;
  const { response, score } = pasted;
  return { route: null, params: {}, path: '', score, ...(response && { response }) };
}

/** Wacht wraps its responses in `{status, message, data, session, errors}`. */
const isLookalike = (content: Content): boolean =>
  content.kind === 'json' &&
  isObject(content.value) &&
  typeof content.value.status === 'number' &&
  ['message', 'data', 'errors'].every((key) => isObject(content.value) && Object.hasOwn(content.value, key));
