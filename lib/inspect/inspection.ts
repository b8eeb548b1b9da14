import type { Exchange } from '../capture/index.ts';
import { type Clock, type Facts, type Issuers, isHandedOut, type PlacedReport, sentToken } from '../diagnose/index.ts';
import type { ParsedObject, Problem } from '../parse/index.ts';
import type { Token } from '../tokens/index.ts';
import type { Reading } from './read-exchange.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/** What is known of one exchange: a row of the list, an entry of `inspect --json`. */
export interface Inspection {
  readonly exchange: Exchange;
  /** Provider id; `app` for the app's own request that carries a known token; null: not auth traffic. */
  readonly provider: string | null;
  /** `noun.verb` */
  readonly endpoint: string | null;
  /** In plain words: `Touch session`. */
  readonly title: string | null;
  /** The effective verb. */
  readonly method: string;
  readonly path: string;
  readonly objects: readonly ParsedObject[];
  readonly problems: readonly Problem[];
  /** What the response is about. */
  readonly subjects: readonly Subject[];
  readonly tokens: readonly Token[];
  readonly reports: readonly PlacedReport[];
}

/** As it stands before any rule has spoken. */
export function toInspection(reading: Reading): Inspection {
  const { exchange, provider, isApp, endpoint, head, path, requestContent, parsed, tokens } = reading;
  return {
    exchange,
    provider: provider?.id ?? (isApp ? 'app' : null),
    endpoint: endpoint?.id ?? null,
    title: endpoint?.titleWith?.(requestContent) ?? endpoint?.title ?? null,
    method: head.method,
    path,
    objects: parsed.objects,
    problems: parsed.problems,
    subjects: subjectsOf(reading),
    tokens,
    reports: [],
  };
}

/** What the rules are asked with; providers add what they know from before. */
export function toFacts(
  { exchange, head, endpoint, params, requestContent, content, parsed, requestShape, shape, tokens }: Reading,
  provider: string,
  clock: Clock,
  issuers: Issuers,
): Facts {
  const isWebhook = endpoint?.isWebhook === true;
  return {
    exchange,
    head,
    provider,
    operation: endpoint?.id ?? null,
    mintsToken: endpoint?.mintsToken === true,
    isWebhook,
    params,
    failure: failureOf(exchange),
    requestContent,
    content: isWebhook ? requestContent : content,
    clock,
    tokens,
    sent: sentToken({ exchange, head, provider, tokens }, issuers),
    handedOut: tokens.filter(isHandedOut),
    problems: parsed.problems,
    objects: parsed.objects,
    parsed: parsed.value,
    shape: isWebhook ? requestShape : shape,
  };
}

const failureOf = ({ response: { status } }: Exchange): number | null => (status > 0 && status < 400 ? null : status);
