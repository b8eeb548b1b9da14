const secretName =
  /^(authorization|proxy-authorization|cookie|set-cookie|code|nonce|state)$|token|secret|passw|jwt|ticket|signature|api[-_]?key/i;

/** Names of headers, cookies, parameters and fields whose values are secrets wherever they are found. */
export const isSecretName = (name: string): boolean => secretName.test(name);
