import { type Body, type Exchange, readContent } from '../capture/index.ts';
import { scrubBody } from './body.ts';
import type { Scrub } from './scrub.ts';

/** Larger ones, in UTF-16 code units, are nothing that a reader of a capture looks into. */
const largest = 64 * 1024;
/** As much of them as a capture of any length may hold in all. */
const room = 32 * 1024 * 1024;
const structured = /^application\/(?:(?:[\w.-]+\+)?json|x-www-form-urlencoded)\b/i;

/** The body of a request that is no auth traffic. No schema knows it: of JSON and forms the structure stays, all else goes. */
export function scrubForeignBody(scrub: Scrub, body: Body): Body {
  if (body.kind === 'none') return body;
  if (isKept(body)) return scrubBody(scrub, body, readContent(body), null);
  scrub.ledger.dropped('not auth traffic');
  return body.kind === 'unreadable' ? body : { kind: 'unreadable', reason: 'unfetched' };
}

/** Tells of exchanges that are no auth traffic, one after the other, whose bodies to hold until they are sanitized. */
export function createForeignRoom(): (exchange: Exchange) => boolean {
  let left = room;
  return ({ request, response }) => {
    const sent = [request.body, response.body].filter(isSent);
    if (!sent.every(isKept)) return false;
    left -= sent.reduce((sum, { text }) => sum + text.length, 0);
    return left >= 0;
  };
}

const isSent = ({ kind }: Body): boolean => kind === 'text' || kind === 'base64';

const isKept = (body: Body): body is Body & { kind: 'text' } =>
  body.kind === 'text' && body.text.length <= largest && structured.test(body.mediaType);
