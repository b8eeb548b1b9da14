import type { Exchange } from '../capture/index.ts';
import { isByItself, type Recognized } from '../inspect/index.ts';
import { epochMs } from '../time.ts';
import { scrubBody } from './body.ts';
import { scrubForeignBody } from './foreign-body.ts';
import { scrubHeaderField } from './headers.ts';
import { scrubResourceType } from './resource-type.ts';
import { keptParts, replace, type Scrub } from './scrub.ts';

/** One exchange, rebuilt from allowed parts. */
export function scrubExchange(scrub: Scrub, recognized: Recognized): Exchange {
  const { exchange, requestShape, requestContent, shape } = recognized;
  const { request, response } = exchange;
  scrub.ledger.at(scrub.path(recognized.path));
  const isOurs = recognized.provider !== null || recognized.isApp || isByItself(exchange);
  return {
    index: exchange.index,
    startedAt: exchange.startedAt === null ? null : epochMs(scrub.times.number(exchange.startedAt)),
    duration: exchange.duration,
    request: {
      method: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT)?$/.test(request.method) ? request.method : 'OTHER',
      url: request.url === '' ? '' : (scrub.url(request.url, 0) ?? 'https://site.invalid/'),
      headers: request.headers.map((field) => scrubHeaderField(scrub, field)),
      body: isOurs
        ? scrubBody(scrub, request.body, requestContent, requestShape)
        : scrubForeignBody(scrub, request.body),
    },
    response: {
      status: response.status,
      headers: response.headers.map((field) => scrubHeaderField(scrub, field)),
      body: isOurs
        ? scrubBody(scrub, response.body, recognized.content, shape)
        : scrubForeignBody(scrub, response.body),
      size: response.size,
    },
    error: exchange.error === null ? null : scrubError(scrub, exchange.error),
    fromCache: exchange.fromCache,
    page: exchange.page === null ? null : replace(scrub, 'name', 'page', exchange.page, (ordinal) => `page_${ordinal}`),
    resourceType: exchange.resourceType === null ? null : scrubResourceType(exchange.resourceType),
  };
}

/** The published part of a path template, for the receipt. */
export const publicPath = ({ vocabulary }: Scrub, path: string): string =>
  path
    .split('/')
    .map((segment) => (/^(?:\{[a-z_]+\})?$/.test(segment) || vocabulary.segments.has(segment) ? segment : '*'))
    .join('/');

/** The network's own error: Chromium's and Firefox's are closed lists of upper-case names. */
function scrubError(scrub: Scrub, error: string): string {
  if (!/^(?:net::ERR|NS_[A-Z]+)_[A-Z_]{3,60}$/.test(error)) return scrub.words(error, 0);
  return keptParts(scrub, error, '::');
}
