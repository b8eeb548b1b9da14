import type { z } from 'zod/mini';
import { type Content, type Exchange, readContent } from '../capture/index.ts';
import { type Shape, shapeOf } from '../parse/index.ts';
import type { Endpoint, Provider } from '../providers/index.ts';
import { type Claim, type Head, pathTemplate, readHead, recognize } from '../recognize/index.ts';
import { carriesKnownToken } from './app-request.ts';

/** Whose an exchange is, which operation, what its bodies say and what they are held against. */
export interface Recognized {
  readonly exchange: Exchange;
  readonly head: Head;
  readonly provider: Provider | null;
  /** The app's own request that carries a provider's token or its marks. */
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
  let content: Content | null = null;
  const responseContent = (): Content => {
    content ??= readContent(exchange.response.body);
    return content;
  };
  const found = recognize(head, responseContent, providers);
  if (found === null) return recognizeForeign(exchange, head, responseContent, providers);
  return recognizeOwn(exchange, head, responseContent(), found.provider, found.claim as Claim<Endpoint>);
}

function recognizeOwn(
  exchange: Exchange,
  head: Head,
  content: Content,
  provider: Provider,
  { route, params, path, response }: Claim<Endpoint>,
): Recognized {
  const schema = (exchange.response.status >= 400 ? provider.errorResponse : (route?.response ?? response)) ?? null;
  return {
    exchange,
    head,
    provider,
    isApp: false,
    endpoint: route,
    params,
    path,
    requestContent: readContent(exchange.request.body),
    content,
    requestShape: route?.request ? shapeOf(route.request) : null,
    schema,
    shape: schema && shapeOf(schema),
  };
}

const unread: Content = { kind: 'none' };

/** Not a provider's exchange. If the app carries a known token in it, its tokens are read; its body is its own business. */
function recognizeForeign(
  exchange: Exchange,
  head: Head,
  content: () => Content,
  providers: readonly Provider[],
): Recognized {
  const isApp = providers.some((provider) => provider.marksApp(head)) || carriesKnownToken(head, providers);
  const isRead = isApp || isByItself(exchange);
  return {
    exchange,
    head,
    provider: null,
    isApp,
    endpoint: null,
    params: {},
    path: pathTemplate(head.path),
    requestContent: isRead ? readContent(exchange.request.body) : unread,
    content: isRead ? content() : unread,
    requestShape: null,
    schema: null,
    shape: null,
  };
}

/** A body or a token without a request was handed over to be read. */
export const isByItself = ({ request }: Exchange): boolean => request.url === '';
