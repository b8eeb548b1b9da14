// The headers around a response: its clock, its visitor, and what lets a page of another origin read it.
import { cookieDomain, cookieSuffix } from '../hosts.ts';
import { clientToken } from '../instance/tokens.ts';
import type { Call } from '../server/call.ts';
import { clockOf, type World } from '../world.ts';

type Headers = Record<string, string | readonly string[]>;

const YEAR_SECONDS = 365 * 86_400;

/** The SDK sends no header of its own, so its requests are simple ones and no preflight has to be answered. */
export const crossOrigin = ({ origin }: Call): Headers =>
  origin === null
    ? {}
    : {
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Clerk-Db-Jwt, X-Country, Authorization',
        vary: 'Origin',
      };

export const apiHeaders = (call: Call, world: World): Headers => ({
  ...crossOrigin(call),
  'content-type': 'application/json',
  'cache-control': 'no-store',
  date: new Date(clockOf(world)).toUTCString(),
  'x-country': 'GB',
  ...(world.instance.mode === 'production' ? { 'set-cookie': cookies(call, world) } : devBrowser(call)),
});

const devBrowser = ({ url }: Call): Headers => {
  const known = url.searchParams.get('__clerk_db_jwt');
  return known ? { 'clerk-db-jwt': known } : {};
};

/** Only a production instance can set cookies for the app: there it lives on the app's own domain. */
const cookies = ({ url, method }: Call, world: World): readonly string[] => {
  if (!url.pathname.startsWith('/v1/client')) return [];
  const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; Secure; SameSite=Lax`;
  const changedAt = Math.floor(world.authenticatedAt / 1000);
  const forApp = ['__client_uat', `__client_uat_${cookieSuffix(world.instance.publishableKey)}`].map(
    (name) => `${name}=${changedAt}; Domain=${cookieDomain(world.instance.mode)}; ${attributes}`,
  );
  return method === 'GET' ? forApp : [`__client=${clientToken(world)}; HttpOnly; ${attributes}`, ...forApp];
};
