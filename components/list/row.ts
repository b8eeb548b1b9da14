import type { ForeignRequest } from '../../lib/capture/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import { memoizeByObject } from '../../lib/memoize-by-object.ts';
import type { DurationMs, EpochMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';
import { pieces } from '../ui/pieces.ts';
import { contentTitle } from './content-title.ts';
import { sessionOf, userOf } from './identifiers.ts';

/** One line of the list: an inspected exchange, or what was kept of a request that is not auth traffic. */
export interface ListRow {
  /** `exchange.index` */
  readonly index: number;
  /** Null: not auth traffic. */
  readonly inspection: Inspection | null;
  readonly startedAt: EpochMs | null;
  readonly duration: DurationMs | null;
  readonly method: string;
  /** What it means in plain words; empty for what is not auth traffic. */
  readonly title: string;
  /** With ids as templates. */
  readonly path: string;
  /** Lower case, with its port. */
  readonly host: string;
  /** 0 when there was no response. */
  readonly status: number;
  readonly error: string | null;
  readonly size: number | null;
  readonly resourceType: string | null;
  /** Whose request it is, as far as its address and its tokens tell. */
  readonly session: string | null;
  readonly user: string | null;
  /** What words and patterns are looked for in. Made once, so that no keystroke makes 50,000 of them. */
  readonly text: string;
}

/** The line of an inspection; the same one each time it is asked for. */
export const inspectedRow = memoizeByObject((inspection: Inspection): ListRow => {
  const { exchange, method, path, endpoint } = inspection;
  const { index, startedAt, duration, request, response, error, resourceType } = exchange;
  const { status, size } = response;
  const title = rowTitle(inspection);
  const [url = ''] = request.url.split(/[?#]/, 1);
  // Joined: a template would be pieces, put together only when they are first searched.
  const text = [method, title, path, url, endpoint].join(' ');
  const shared = { index, startedAt, duration, status, error, size, resourceType };
  const [session, user] = [sessionOf(inspection), userOf(inspection)];
  return { ...shared, inspection, method, title, path, host: hostOf(url), session, user, text };
});

/** The line of a request that is not auth traffic. */
export const foreignRow = memoizeByObject((request: ForeignRequest): ListRow => {
  const { index, startedAt, duration, method, url, status, size, error, resourceType } = request;
  const host = hostOf(url);
  const path = withoutTokens(url.slice(url.indexOf(host) + host.length));
  const shared = { index, startedAt, duration, status, error, size, resourceType };
  const unknown = { inspection: null, title: '', session: null, user: null };
  return { ...shared, ...unknown, method, path, host, text: [method, url].join(' ') };
});

/** Paths of requests that nobody recognizes have no template, and a list is read over the shoulder. */
const withoutTokens = (path: string): string =>
  pieces(path, [])
    .map(({ text, isSecret }) => (isSecret ? '{token}' : text))
    .join('');

/** What a request means in plain words, or what was pasted without one. */
export const rowTitle = (inspection: Inspection): string =>
  inspection.title ?? contentTitle(inspection) ?? (inspection.provider === 'app' ? texts.list.app : texts.list.unknown);

/** The server refused it, or the network failed. A body that was pasted by itself has status 0 and is no failure. */
export const isFailed = ({ error, status }: Pick<ListRow, 'error' | 'status'>): boolean =>
  error !== null || status >= 400;

/** Without `URL`, which takes ten times as long. */
const hostOf = (url: string): string =>
  /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
