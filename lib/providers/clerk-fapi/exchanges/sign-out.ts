import type { Head } from '../../../recognize/index.ts';

const ways: readonly { readonly method: string; readonly path: RegExp }[] = [
  { method: 'POST', path: /\/v1\/client\/sessions\/[^/]+\/(remove|end)$/ },
  { method: 'DELETE', path: /\/v1\/(client|client\/sessions|me)$/ },
];

const revocation = /\/v1\/me\/sessions\/([^/]+)\/revoke$/;

/** Did this request ask for a sign-out of this client? Revoking a session does if it is the client's own. */
export function isSignOut({ method, path }: Pick<Head, 'method' | 'path'>, ownSessionId: string | null): boolean {
  if (ways.some((way) => way.method === method && way.path.test(path))) return true;
  const revoked = method === 'POST' ? revocation.exec(path)?.[1] : undefined;
  return revoked !== undefined && revoked === ownSessionId;
}

/** Revoking ends a session of another device, whose fate says nothing about this client. */
export const isRevocation = ({ path }: Pick<Head, 'path'>): boolean => revocation.test(path);
