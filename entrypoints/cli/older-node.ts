// Node 18 and 20 have `URL.canParse` but not yet `URL.parse` (WHATWG URL, 2024).
URL.parse ??= (url: string | URL, base?: string | URL): URL | null =>
  URL.canParse(url, base) ? new URL(url, base) : null;
