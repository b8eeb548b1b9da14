import type { HarCookie } from './har.ts';

/** `Cookie` and `Set-Cookie` lines (RFC 6265 §4) from cookies that a tool wrote apart. */

export const cookieLine = (cookies: readonly HarCookie[]): string =>
  cookies.map(({ name, value }) => `${name}=${value}`).join('; ');

export function setCookieLine(cookie: HarCookie): string {
  const { name, value, path, domain, expires, httpOnly, secure, sameSite } = cookie;
  const attributes = [
    path && `Path=${path}`,
    domain && `Domain=${domain}`,
    expires && `Expires=${expires}`,
    httpOnly && 'HttpOnly',
    secure && 'Secure',
    sameSite && `SameSite=${sameSite}`,
  ].filter(Boolean);
  return [`${name}=${value}`, ...attributes].join('; ');
}
