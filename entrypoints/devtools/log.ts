import { bodyLength, type Exchange, type ForeignRequest, toForeignRequest } from '../../lib/capture/index.ts';
import { createInspector, type Inspection } from '../../lib/inspect/index.ts';
import type { Provider } from '../../lib/providers/index.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import type { KeySet } from '../../lib/tokens/index.ts';
import { keepRows, type Limits } from './kept-rows.ts';

/** A request as it is kept: with all that it says where it may be auth traffic, else as one line. */
export type LoggedRequest = Exchange | ForeignRequest;

/** The part of a recording that the requests themselves tell. */
type LogState = Pick<
  Recording,
  'inspections' | 'foreign' | 'dropped' | 'foreignDropped' | 'findings' | 'session' | 'otherSessions'
>;

/** The newest requests, within limits, and what they mean so far. */
export interface Log {
  /** The next one, in order of arrival. What looked like auth traffic by its head, but is not by its body, is kept as one line. */
  add(request: LoggedRequest): void;
  learnKeys(keys: KeySet): void;
  /** Checks the signatures whose keys are known by now. */
  settle(): Promise<void>;
  /** Lists are the same as before while nothing in them has changed. */
  state(): LogState;
  /** All that is kept, in order of arrival. */
  requests(): readonly LoggedRequest[];
}

interface Options {
  limits(): Limits;
  readonly providers: readonly Provider[];
  readonly keys: KeySet;
  /** How many went before. */
  readonly dropped: Pick<LogState, 'dropped' | 'foreignDropped'>;
}

export function createLog({ limits, providers, keys, dropped }: Options): Log {
  const inspector = createInspector(providers);
  inspector.learnKeys(keys);
  const onGone = (gone: readonly Inspection[]) => inspector.forget(gone.map(({ exchange }) => exchange));
  const sizeOf = ({ exchange }: Inspection) => bodyLength(exchange);
  const own = keepRows<Inspection>({ limits, sizeOf, onGone }, dropped.dropped);
  const foreign = keepRows<ForeignRequest>({ limits, sizeOf: () => 0 }, dropped.foreignDropped);
  return {
    add(request) {
      if (!isExchange(request)) return foreign.add(request);
      const inspection = inspector.add(request);
      if (inspection.provider) own.add(inspection);
      else foreign.add(toForeignRequest(request));
    },
    learnKeys: inspector.learnKeys,
    async settle() {
      const judged = new Map((await inspector.settle()).map((inspection) => [inspection.exchange, inspection]));
      if (judged.size > 0) own.replace((row) => judged.get(row.exchange) ?? row);
    },
    state: () => ({
      inspections: own.all(),
      foreign: foreign.all(),
      dropped: own.dropped(),
      foreignDropped: foreign.dropped(),
      findings: inspector.findings(),
      session: inspector.session(),
      otherSessions: inspector.otherSessions(),
    }),
    requests: () =>
      [...own.all().map(({ exchange }) => exchange), ...foreign.all()].sort((left, right) => left.index - right.index),
  };
}

const isExchange = (request: LoggedRequest): request is Exchange => 'request' in request;
