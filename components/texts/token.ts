export const tokenTexts = {
  fetchKeys: 'Let the page fetch the keys',
  fetchKeysHint: 'The inspected page asks its issuer for the public keys; the extension itself makes no request',
} as const;
