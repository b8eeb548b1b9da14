import type { Body, Exchange } from './exchange.ts';

/** A response of which nothing but the body is known: no request, no status, no time. */
export const bareExchange = (body: Body, index = 0): Exchange => ({
  index,
  startedAt: null,
  duration: null,
  request: { method: '', url: '', headers: [], body: { kind: 'none' } },
  response: { status: 0, headers: [], body, size: null },
  error: null,
  fromCache: false,
  page: null,
  resourceType: null,
});
