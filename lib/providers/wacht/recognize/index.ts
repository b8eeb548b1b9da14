import { z } from 'zod/mini';
import { type Content, header } from '../../../capture/index.ts';
import { type Claim, createRouter, type Head, pathTemplate, signal } from '../../../recognize/index.ts';
import type { Endpoint } from '../../provider.ts';
import { endpoints } from '../endpoints/index.ts';
import { developmentSession, kindOfToken } from '../grammar.ts';
import { envelope, session, token, whoIsSignedIn } from '../schemas/index.ts';
import { sessionCookies } from './cookies.ts';
import { bodyScore } from './fingerprint.ts';
import { isConventionalHost, isStagingHost } from './hosts.ts';

const router = createRouter(endpoints);

/** Paths whose responses may show the sign-ins, by which they are told on a host that says nothing. */
const tellingPath = /^\/(?:session|auth|me)(?:\/|$)/;
const anyPath =
  /^\/(?:session|auth|me|deployment|organizations|workspaces|waitlist|notifications|oauth\/consent|api-auth|webhook|ai|scim|\.well-known)(?:\/|$)/;

/** Costs a regular expression for traffic of others. */
export function mayClaim(head: Head): boolean {
  if (head.host === '' || isStagingHost(head.host)) return true;
  if (!anyPath.test(head.path)) return false;
  return (tellingPath.test(head.path) || headScore(head) > 0) && template(head) !== null;
}

/** Custom domains hide the host and many apps have a `/session`, so the path alone counts for nothing. */
export function claim(head: Head, content: Content): Claim<Endpoint> | null {
  if (head.host === '') return claimPasted(content);
  const known = template(head);
  if (known === null && !isStagingHost(head.host)) return null;
  const match = router.match(head.method, head.path);
  return {
    route: match?.route ?? null,
    params: match?.params ?? {},
    path: known ?? pathTemplate(head.path),
    score: headScore(head) + bodyScore(content),
  };
}

/** The template of a known path, also where the verb is none of the operation's. */
export const template = ({ method, path }: Pick<Head, 'method' | 'path'>): string | null =>
  router.template(method, path);

function headScore(head: Head): number {
  const marks = hasDevelopmentMark(head) ? signal.strong : 0;
  if (isStagingHost(head.host)) return signal.strong + marks;
  if (!isConventionalHost(head.host)) return marks;
  return signal.weak + marks + (hasTransportCookie(head) ? signal.strong : 0);
}

/** What only requests to staging deployments carry, and only their responses. */
export const hasDevelopmentMark = (head: Head): boolean =>
  (head.search.includes(developmentSession.query) && head.query.has(developmentSession.query)) ||
  header(head.requestHeaders, developmentSession.header) !== null ||
  header(head.responseHeaders, developmentSession.header) !== null;

/** The cookie goes to the whole domain of the app, so it says little of any other host. */
const hasTransportCookie = (head: Head): boolean =>
  sessionCookies(head).some((cookie) => kindOfToken(cookie) === 'session-transport');

/** A body or token by itself, told by its content alone. */
function claimPasted(content: Content): Claim<Endpoint> | null {
  const claimed = { route: null, params: {}, path: '', score: signal.strong };
  if (content.kind === 'text') return kindOfToken(content.text.trim()) === null ? null : claimed;
  const score = bodyScore(content);
  if (score < signal.medium) return null;
  return { ...claimed, response: score === signal.strong ? tokenAnswer : sessionAnswer };
}

const sessionAnswer = envelope(z.union([session, whoIsSignedIn]));
const tokenAnswer = envelope(token);
