import { type ApiPath, createPathReader } from '../../clerk/api-path.ts';
import { endpoints } from '../endpoints/index.ts';

/**
 * Where the path of the Frontend API begins behind a proxy's prefix. Two kinds: paths that hardly anyone else has, and
 * those that many APIs have, which need more than the path to be told apart.
 */
const ownPath =
  /\/(?:v1\/(?:client(?:\/?$|\/(?:sessions|sign_ins|sign_ups|handshake|sync|link|touch|verify|trusted_devices)(?:$|\/))|environment\/?$|dev_browser(?:$|\/)|proxy-health\/?$|dev_tools\/)|npm\/@clerk\/|\.well-known\/jwks\.json$)/;
const commonPath =
  /\/(?:v1\/(?:me|organizations|billing|enterprise_connections|saml|agents|waitlist|tickets|oauth_callback|verify|redirect|health|account_portal|clear-site-data|event)(?:$|\/)|\.well-known\/|oauth\/|api_keys(?:$|\/))/;

export const hasOwnPath = (path: string): boolean => ownPath.test(path);
export const hasCommonPath = (path: string): boolean => commonPath.test(path);

const readPath = createPathReader(endpoints);

/** Reads a path of the Frontend API; null when it is none. */
export function readFapiPath(method: string, path: string): ApiPath | null {
  const start = ownPath.exec(path)?.index ?? commonPath.exec(path)?.index;
  return start === undefined ? null : readPath(method, path, start);
}
