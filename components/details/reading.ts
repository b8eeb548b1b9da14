import { useMemo } from 'preact/hooks';
import { explainRequest, type Inspection, type Reading, readExchange } from '../../lib/inspect/index.ts';
import { providers } from '../../lib/providers/index.ts';
import { aboutTheSame } from '../../lib/timeline/index.ts';
import type { Around } from './tabs.ts';

/** The selected exchange read anew: rows keep no parsed bodies, or 50,000 of them would not fit. */
export function useReading({ exchange }: Inspection): Reading {
  return useMemo(() => readExchange(exchange, providers), [exchange]);
}

/** What the capture around it says of an exchange. */
export function useAround(inspection: Inspection, inspections: readonly Inspection[]): Around {
  const others = useMemo(() => aboutTheSame(inspection, inspections), [inspection, inspections]);
  const story = useMemo(() => explainRequest(inspection), [inspection]);
  return { others, story };
}
