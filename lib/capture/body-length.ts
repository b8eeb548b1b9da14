import type { Body, Exchange } from './exchange.ts';

/** Characters of both bodies of an exchange, as they were captured: close enough to bytes to say when there is too much. */
export const bodyLength = ({ request, response }: Exchange): number => lengthOf(request.body) + lengthOf(response.body);

function lengthOf(body: Body): number {
  if (body.kind === 'text') return body.text.length;
  return body.kind === 'base64' ? body.base64.length : 0;
}
