import type { Exchange } from '../capture/index.ts';
import type { Finding } from '../diagnose/index.ts';
import type { Provider } from '../providers/index.ts';
import type { SessionView } from '../session-view.ts';
import type { Inspection } from './inspection.ts';
import { createInspector } from './inspector.ts';

/** A whole capture, inspected. */
export interface InspectedCapture {
  /** In the order of the file. */
  readonly inspections: readonly Inspection[];
  readonly findings: readonly Finding[];
  readonly session: SessionView | null;
  readonly otherSessions: readonly SessionView[];
}

/** Inspects a capture in the order in which the responses arrived, whatever the order of its entries. */
export async function inspectCapture(
  exchanges: readonly Exchange[],
  { providers }: { readonly providers?: readonly Provider[] } = {},
): Promise<InspectedCapture> {
  const inspector = createInspector(providers);
  const inspections = new Map(byArrival(exchanges).map((exchange) => [exchange, inspector.add(exchange)]));
  for (const settled of await inspector.settle()) inspections.set(settled.exchange, settled);
  return {
    inspections: exchanges.flatMap((exchange) => inspections.get(exchange) ?? []),
    findings: inspector.findings(),
    session: inspector.session(),
    otherSessions: inspector.otherSessions(),
  };
}

/** By arrival; the index breaks ties. An exchange without a time stays behind the one before it in the file. */
function byArrival(exchanges: readonly Exchange[]): readonly Exchange[] {
  let latest = Number.NEGATIVE_INFINITY;
  const timed = exchanges.map((exchange) => {
    if (exchange.startedAt !== null) latest = exchange.startedAt + (exchange.duration ?? 0);
    return { exchange, arrival: latest };
  });
  const order = (left: (typeof timed)[number], right: (typeof timed)[number]): number =>
    left.arrival === right.arrival ? left.exchange.index - right.exchange.index : left.arrival - right.arrival;
  return timed.sort(order).map(({ exchange }) => exchange);
}
