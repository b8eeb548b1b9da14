import type { SecretNames } from '../settings/secret-names.ts';

const secretName =
  /^(authorization|proxy-authorization|cookie|set-cookie|code|nonce|state)$|token|secret|passw|jwt|ticket|signature|api[-_]?key/i;

/** Names of headers, cookies, parameters and form fields whose values are secrets wherever they are found; also those the user named. */
export const isSecretName = (name: string, named: SecretNames): boolean =>
  secretName.test(name) || named.has(name.toLowerCase());
