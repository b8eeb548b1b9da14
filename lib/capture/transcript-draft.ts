import { bareExchange } from './bare-exchange.ts';
import { type Exchange, type Header, header } from './exchange.ts';
import { bodyOf } from './pasted-body.ts';

/** What a transcript has told so far of one request and its response. */
export interface Draft {
  isRequest: boolean;
  method: string;
  url: string;
  status: number;
  readonly requestHeaders: Header[];
  requestBody: string;
  readonly responseHeaders: Header[];
  responseBody: string;
  /** Is the response HTML or XML? Asked of each of its lines. */
  isMarkup: boolean;
}

/** A draft of which nothing is known but this. */
export const newDraft = (start: Partial<Draft>): Draft => ({
  isRequest: false,
  method: '',
  url: '',
  status: 0,
  requestHeaders: [],
  requestBody: '',
  responseHeaders: [],
  responseBody: '',
  isMarkup: false,
  ...start,
});

/** Adds a line to a body. */
export function append(draft: Draft, key: 'requestBody' | 'responseBody', line: string): void {
  if (key === 'responseBody' && draft[key] === '') draft.isMarkup = line.startsWith('<');
  draft[key] += draft[key] === '' ? line : `\n${line}`;
}

/** What was told, as an exchange; what nobody told is empty. */
export function toExchange(draft: Draft, index: number): Exchange {
  const bare = bareExchange(bodyOf(draft.responseBody, draft.responseHeaders), index);
  const { method, requestHeaders, responseHeaders, status } = draft;
  return {
    ...bare,
    request: { method, url: urlOf(draft), headers: requestHeaders, body: bodyOf(draft.requestBody, requestHeaders) },
    response: { ...bare.response, status, headers: responseHeaders },
  };
}

/** Raw HTTP names the host in a header only. */
function urlOf({ url, requestHeaders }: Draft): string {
  const host = header(requestHeaders, 'host');
  return url.startsWith('/') && host ? `https://${host}${url}` : url;
}
