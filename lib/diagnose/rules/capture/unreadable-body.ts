import type { Content, Exchange } from '../../../capture/index.ts';
import { isFresh } from '../../clock-offset.ts';
import { isAnsweredByApp } from '../../facts.ts';
import { isFetch } from '../../page.ts';
import { defineRule } from '../../rule.ts';

export const unreadableBody = defineRule({
  id: 'capture/unreadable-body',
  severity: 'warning',
  title: 'Body that cannot be read',
  why: 'The capture does not hold what this response said, so nothing in it was checked. What is wrong there stays unknown.',
  fix: 'Record again with DevTools open before the page loads, or export the HAR file with content. If the body is not what its content type says, a mock or a proxy made it.',
  check({ exchange, head, content, ...facts }, report) {
    if (isAnsweredByApp(facts) || content.kind !== 'unreadable' || !hasBody(exchange, head.method)) return;
    const reason = reasons[content.reason];
    // Of responses from a cache, the cache is the news.
    if (reason === null || !isFetch({ exchange, head }) || !isFresh({ exchange })) return;
    report({ about: content.reason, path: '', message: `The body of the response ${reason}` });
  },
});

type Reason = Extract<Content, { kind: 'unreadable' }>['reason'];

/** Null: said elsewhere, or nobody asked for the body. */
const reasons: Readonly<Record<Reason, string | null>> = {
  missing: 'is not in the capture',
  evicted: 'was dropped by the browser before it could be read',
  truncated: 'is cut off in the capture',
  'unknown-encoding': 'has an encoding that is not known',
  'not-json': 'is not JSON, although its type says so',
  'not-text': 'is not text, although its type says so',
  oversized: null,
  unfetched: null,
};

/** Redirects, 204, 304, HEAD and OPTIONS have none to read, nor has a request that failed or was aborted. */
const hasBody = ({ response, error }: Exchange, method: string): boolean =>
  error === null &&
  response.status >= 200 &&
  response.status !== 204 &&
  response.status !== 205 &&
  !(response.status >= 300 && response.status < 400) &&
  method !== 'HEAD' &&
  method !== 'OPTIONS';
