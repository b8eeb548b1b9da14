import type { Exchange } from '../capture/index.ts';
import { memoizeByObject } from '../memoize-by-object.ts';
import { objectsIn, type Parsed, parse, type VisitString } from '../parse/index.ts';
import type { Provider } from '../providers/index.ts';
import { type Token, tokenSearch, visitContent, visitExchange } from '../tokens/index.ts';
import { isByItself, type Recognized, recognizeExchange } from './recognize-exchange.ts';

/** Everything that can be said of one exchange by itself, without history. A pure function of the exchange. */
export interface Reading extends Recognized {
  readonly parsed: Parsed<unknown>;
  readonly tokens: readonly Token[];
}

const nothingParsed: Parsed<unknown> = { value: undefined, problems: [], objects: [] };

export function readExchange(exchange: Exchange, providers: readonly Provider[]): Reading {
  const recognized = recognizeExchange(exchange, providers);
  if (isNobodys(recognized)) return { ...recognized, parsed: nothingParsed, tokens: [] };
  const tokens: Token[] = [];
  const visit = tokenSearch(grammarsOf(providers), tokens);
  visitExchange(recognized, visit);
  return { ...recognized, parsed: parsedContent(recognized, visit), tokens };
}

const isNobodys = ({ exchange, provider, isApp }: Recognized): boolean =>
  provider === null && !isApp && !isByItself(exchange);

/**
 * Parses the response and shows its strings to `visit`. Without a schema, objects are still listed, except in the app's own
 * responses.
 */
function parsedContent(recognized: Recognized, visit: VisitString): Parsed<unknown> {
  const { schema, shape, content, provider, exchange, endpoint } = recognized;
  if (endpoint?.isWebhook) return parsedWebhook(recognized, visit);
  if (content.kind === 'json' && schema) return parse(schema, content.value, visit);
  if (content.kind === 'json' && (provider !== null || isByItself(exchange)))
    return { ...nothingParsed, objects: objectsIn(content.value, visit) };
  visitContent(content, shape, visit);
  return nothingParsed;
}

/** What a webhook tells stands in its request, whose strings were shown already. The response is the app's own. */
function parsedWebhook({ endpoint, content, requestContent }: Recognized, visit: VisitString): Parsed<unknown> {
  visitContent(content, null, visit);
  if (requestContent.kind !== 'json' || !endpoint?.request) return nothingParsed;
  const { problems, objects } = parse(endpoint.request, requestContent.value, undefined, 'request.body');
  return { ...nothingParsed, problems, objects };
}

/** The systems of one vendor share a grammar, which is asked once. */
const grammarsOf = memoizeByObject((providers: readonly Provider[]) => [
  ...new Set(providers.map(({ grammar }) => grammar)),
]);
