import { useMemo } from 'preact/hooks';
import { explainRequest, type Inspection, type Reading, readExchange } from '../../lib/inspect/index.ts';
import { memoizeByObject } from '../../lib/memoize-by-object.ts';
import { type Provider, providers as registered, withHosts } from '../../lib/providers/index.ts';
import { aboutTheSame } from '../../lib/timeline/index.ts';
import type { Around } from './tabs.ts';

/** Who a capture was inspected with. Made once for the hosts that the user named: what is read with them is kept. */
export const providersAt = memoizeByObject((hosts: readonly string[]) => withHosts(registered, hosts));

/** The selected exchange read anew: rows keep no parsed bodies, or 50,000 of them would not fit. */
export function useReading({ exchange }: Inspection, providers: readonly Provider[]): Reading {
  return useMemo(() => readExchange(exchange, providers), [exchange, providers]);
}

/** What the capture around it says of an exchange. */
export function useAround(inspection: Inspection, inspections: readonly Inspection[]): Around {
  const others = useMemo(() => aboutTheSame(inspection, inspections), [inspection, inspections]);
  const story = useMemo(() => explainRequest(inspection), [inspection]);
  return { others, story };
}
