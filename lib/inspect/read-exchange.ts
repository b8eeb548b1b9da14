import { type Content, type Exchange, readContent } from '../capture/index.ts';
import { type Parsed, parse, type Shape, shapeOf } from '../parse/index.ts';
import type { Endpoint, Provider } from '../providers/index.ts';
import { type Claim, type Head, pathTemplate, readHead, recognize } from '../recognize/index.ts';
import { findTokens, type Token } from '../tokens/index.ts';
import { carriesKnownToken } from './app-request.ts';

/** Everything that can be said of one exchange by itself, without history. A pure function of the exchange. */
export interface Reading {
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
  readonly parsed: Parsed<unknown>;
  readonly shape: Shape | null;
  readonly tokens: readonly Token[];
}

const nothingParsed: Parsed<unknown> = { value: undefined, problems: [], objects: [] };

export function readExchange(exchange: Exchange, providers: readonly Provider[]): Reading {
  const head = readHead(exchange);
  let content: Content | null = null;
  const responseContent = (): Content => {
    content ??= readContent(exchange.response.body);
    return content;
  };
  const found = recognize(head, responseContent, providers);
  if (found === null) return readForeign(exchange, head, responseContent, providers);
  return readOwn(exchange, head, responseContent(), found.provider, found.claim as Claim<Endpoint>, providers);
}

function readOwn(
  exchange: Exchange,
  head: Head,
  content: Content,
  provider: Provider,
  claim: Claim<Endpoint>,
  providers: readonly Provider[],
): Reading {
  const schema = exchange.response.status >= 400 ? provider.errorResponse : (claim.route?.response ?? claim.response);
  const requestContent = readContent(exchange.request.body);
  const shape = schema ? shapeOf(schema) : null;
  const requestShape = claim.route?.request ? shapeOf(claim.route.request) : null;
  const parsed = schema && content.kind === 'json' ? parse(schema, content.value) : nothingParsed;
  const haystack = {
    exchange,
    request: { content: requestContent, shape: requestShape },
    response: { content, shape },
  };
  const tokens = findTokens(
    haystack,
    providers.map(({ grammar }) => grammar),
  );
  return {
    exchange,
    head,
    provider,
    isApp: false,
    endpoint: claim.route,
    params: claim.params,
    path: claim.path,
    requestContent,
    content,
    parsed,
    shape,
    tokens,
  };
}

/** Not a provider's exchange. If the app carries a known token in it, its tokens are read; its body is its own business. */
function readForeign(exchange: Exchange, head: Head, content: () => Content, providers: readonly Provider[]): Reading {
  const isApp = providers.some((provider) => provider.marksApp(head)) || carriesKnownToken(head, providers);
  // A body or token by itself was handed over to be read.
  const isRead = isApp || exchange.request.url === '';
  const none: Content = { kind: 'none' };
  const requestContent = isRead ? readContent(exchange.request.body) : none;
  const haystack = {
    exchange,
    request: { content: requestContent, shape: null },
    response: { content: isRead ? content() : none, shape: null },
  };
  return {
    exchange,
    head,
    provider: null,
    isApp,
    endpoint: null,
    params: {},
    path: pathTemplate(head.path),
    requestContent,
    content: haystack.response.content,
    parsed: nothingParsed,
    shape: null,
    tokens: isRead
      ? findTokens(
          haystack,
          providers.map(({ grammar }) => grammar),
        )
      : [],
  };
}
