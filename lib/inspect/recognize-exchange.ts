import type { z } from 'zod/mini';
import { type Body, type Content, type Exchange, readContent } from '../capture/index.ts';
import { type Shape, shapeOf } from '../parse/index.ts';
import type { Endpoint, Provider } from '../providers/index.ts';
import { type Claim, type Head, pathTemplate, readHead, recognize } from '../recognize/index.ts';
import { isOfApp } from './app-request.ts';

/** Whose an exchange is, which operation, what its bodies say and what they are held against. */
export interface Recognized {
  readonly exchange: Exchange;
  readonly head: Head;
  readonly provider: Provider | null;
  /** The app's own request that carries a provider's token, key or marks. */
  readonly isApp: boolean;
  readonly endpoint: Endpoint | null;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  readonly requestContent: Content;
  readonly content: Content;
  readonly requestShape: Shape | null;
  readonly schema: z.ZodMiniType | null;
  readonly shape: Shape | null;
}

export function recognizeExchange(exchange: Exchange, providers: readonly Provider[]): Recognized {
  const head = readHead(exchange);
  const content = readOnce(exchange.response.body);
  const sent = readOnce(exchange.request.body);
  const found = recognize(head, { content, sent }, providers);
  const read = { exchange, head, content, sent };
  return found === null
    ? recognizeForeign(read, providers)
    : recognizeOwn(read, found.provider, found.claim as Claim<Endpoint>);
}

/** An exchange whose bodies are read when they are asked for. */
interface Unread extends Pick<Recognized, 'exchange' | 'head'> {
  content(): Content;
  sent(): Content;
}

function readOnce(body: Body): () => Content {
  let content: Content | null = null;
  return () => {
    content ??= readContent(body);
    return content;
  };
}

function recognizeOwn(
  { exchange, head, content, sent }: Unread,
  provider: Provider,
  { route, params, path, response }: Claim<Endpoint>,
): Recognized {
  const isFailure = exchange.response.status >= 400 && !route?.isWebhook;
  const refusal = route?.refusal ?? provider.errorResponse;
  const schema = (isFailure ? refusal : (route?.response ?? response)) ?? null;
  return {
    exchange,
    head,
    provider,
    isApp: false,
    endpoint: route,
    params,
    path,
    requestContent: sent(),
    content: content(),
    requestShape: route?.request ? shapeOf(route.request) : null,
    schema,
    shape: schema && shapeOf(schema),
  };
}

const unread: Content = { kind: 'none' };

/** Not a provider's exchange. If the app carries a known token or key in it, its tokens are read; its body is its own business. */
function recognizeForeign({ exchange, head, content, sent }: Unread, providers: readonly Provider[]): Recognized {
  const isApp = isOfApp(exchange, head, providers);
  const isRead = isApp || isByItself(exchange);
  return {
    exchange,
    head,
    provider: null,
    isApp,
    endpoint: null,
    params: {},
    path: pathTemplate(head.path),
    requestContent: isRead ? sent() : unread,
    content: isRead ? content() : unread,
    requestShape: null,
    schema: null,
    shape: null,
  };
}

/** A body or a token without a request was handed over to be read. */
export const isByItself = ({ request }: Exchange): boolean => request.url === '';
