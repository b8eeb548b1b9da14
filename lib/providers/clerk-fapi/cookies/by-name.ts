import { cookiePairs } from '../../../capture/index.ts';
import { isInCookie, nameOfPlace } from '../../../diagnose/index.ts';
import type { Head } from '../../../recognize/index.ts';
import type { Token } from '../../../tokens/index.ts';

/** A cookie of Clerk may end in the instance's suffix: an underscore and eight characters, which may be `-` and `_` themselves. */
const named = (base: string) => new RegExp(`^${base}(?:_([A-Za-z0-9_-]{8}))?$`);

const sessionCookie = named('__session');
const clientCookie = named('__client_uat');

export const isSessionCookie = (token: Pick<Token, 'where'>): boolean =>
  isInCookie(token) && sessionCookie.test(nameOfPlace(token));

/** The suffix of a session cookie's name; `''` for the cookie without one. */
export const sessionSuffix = (token: Pick<Token, 'where'>): string => sessionCookie.exec(nameOfPlace(token))?.[1] ?? '';

/** `__client_uat` by suffix: when the client's sign-ins last changed, in Unix seconds; 0 is signed out. */
export function clientChanges({ requestHeaders }: Pick<Head, 'requestHeaders'>): ReadonlyMap<string, number> {
  const changes = new Map<string, number>();
  for (const [name, value] of cookiePairs(requestHeaders, 'cookie')) {
    const found = clientCookie.exec(name);
    if (found && /^\d{1,12}$/.test(value)) changes.set(found[1] ?? '', Number(value));
  }
  return changes;
}

/** The suffixes of the session cookies that a request carries; `''` is the cookie without one. */
export function sessionSuffixes({ requestHeaders }: Pick<Head, 'requestHeaders'>): readonly string[] {
  return cookiePairs(requestHeaders, 'cookie').flatMap(([name]) => {
    const found = sessionCookie.exec(name);
    return found ? [found[1] ?? ''] : [];
  });
}
