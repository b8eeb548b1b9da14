import type { Exchange } from '../capture/index.ts';
import { objectsIn, type Parsed, parse } from '../parse/index.ts';
import { perObject } from '../per-object.ts';
import type { Provider } from '../providers/index.ts';
import { findTokens, type Token } from '../tokens/index.ts';
import { isByItself, type Recognized, recognizeExchange } from './recognize-exchange.ts';

/** Everything that can be said of one exchange by itself, without history. A pure function of the exchange. */
export interface Reading extends Recognized {
  readonly parsed: Parsed<unknown>;
  readonly tokens: readonly Token[];
}

const nothingParsed: Parsed<unknown> = { value: undefined, problems: [], objects: [] };

export function readExchange(exchange: Exchange, providers: readonly Provider[]): Reading {
  const recognized = recognizeExchange(exchange, providers);
  return { ...recognized, parsed: parsedContent(recognized), tokens: tokensIn(recognized, providers) };
}

/** What no schema describes is listed at least, if it is anybody's. */
function parsedContent({ schema, content, provider, exchange }: Recognized): Parsed<unknown> {
  if (content.kind !== 'json') return nothingParsed;
  if (schema) return parse(schema, content.value);
  return provider === null && !isByItself(exchange)
    ? nothingParsed
    : { ...nothingParsed, objects: objectsIn(content.value) };
}

function tokensIn(recognized: Recognized, providers: readonly Provider[]): readonly Token[] {
  const { exchange, head, provider, isApp, requestContent, requestShape, content, shape } = recognized;
  if (provider === null && !isApp && !isByItself(exchange)) return [];
  const haystack = {
    exchange,
    head,
    request: { content: requestContent, shape: requestShape },
    response: { content, shape },
  };
  return findTokens(haystack, grammarsOf(providers));
}

/** The systems of one vendor share a grammar, which is asked once. */
const grammarsOf = perObject((providers: readonly Provider[]) => [...new Set(providers.map(({ grammar }) => grammar))]);
