import { issuerHost, type Token } from '../tokens/index.ts';
import type { Inspection } from './inspection.ts';

/** The hosts that tell which app a request concerns. A server of the app has a host of its own; whose app it is, its tokens tell. */
export const hostsOf = (host: string, tokens: readonly Token[]): readonly string[] =>
  [host, ...tokens.map(issuerHost)].filter((host) => host !== '');

export const hostsOfInspection = ({ exchange, tokens }: Inspection): readonly string[] =>
  hostsOf(URL.parse(exchange.request.url)?.hostname ?? '', tokens);
