import { webcrypto } from 'node:crypto';

// Node 18 and 20 have `URL.canParse` but not yet `URL.parse` (WHATWG URL, 2024).
URL.parse ??= (url: string | URL, base?: string | URL): URL | null =>
  URL.canParse(url, base) ? new URL(url, base) : null;

// Node 18 has Web Crypto but no global for it, and no signature could be checked. The cast: only Node's types know a newer
// use of keys.
globalThis.crypto ??= webcrypto as Crypto;
