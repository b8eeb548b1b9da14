import { createRouter, pathTemplate, type RouteMatch } from '../../recognize/index.ts';
import type { Endpoint } from '../provider.ts';
import { endpoints } from './endpoints/index.ts';

/**
 * Where the path of the Frontend API begins behind a proxy's prefix. Two kinds: paths that hardly anyone else has, and
 * those that many APIs have, which need more than the path to be told apart.
 */
const ownPath =
  /\/(?:v1\/(?:client(?:$|\/(?:sessions|sign_ins|sign_ups|handshake|sync|link|touch|verify|trusted_devices)(?:$|\/))|environment$|dev_browser(?:$|\/)|proxy-health$|dev_tools\/)|npm\/@clerk\/|\.well-known\/jwks\.json$)/;
const commonPath =
  /\/(?:v1\/(?:me|organizations|billing|enterprise_connections|saml|agents|waitlist|tickets|oauth_callback|verify|redirect|health|account_portal|clear-site-data|event)(?:$|\/)|\.well-known\/|oauth\/|api_keys(?:$|\/))/;

export const hasOwnPath = (path: string): boolean => ownPath.test(path);
export const hasCommonPath = (path: string): boolean => commonPath.test(path);

export interface FapiPath {
  /** What a proxy put before the API's own path; `''` without a proxy. */
  readonly prefix: string;
  readonly match: RouteMatch<Endpoint> | null;
  /** The template behind the prefix, also where the verb is none of the operation's. */
  readonly template: string;
}

const route = createRouter(endpoints);
const verbs = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** Reads a path of the Frontend API; null when it is none. */
export function readFapiPath(method: string, path: string): FapiPath | null {
  const start = ownPath.exec(path)?.index ?? commonPath.exec(path)?.index;
  if (start === undefined) return null;
  const prefix = path.slice(0, start);
  const rest = path.slice(start);
  const match = route(method, rest);
  const known = match ?? verbs.map((verb) => route(verb, rest)).find((found) => found !== null);
  return { prefix, match, template: `${prefix}${known?.template ?? pathTemplate(rest)}` };
}
