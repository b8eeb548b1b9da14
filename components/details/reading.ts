import { useMemo } from 'preact/hooks';
import { type Inspection, type Reading, readExchange } from '../../lib/inspect/index.ts';
import { providers } from '../../lib/providers/index.ts';

/** The selected exchange read anew: rows keep no parsed bodies, or 50,000 of them would not fit. */
export function useReading({ exchange }: Inspection): Reading {
  return useMemo(() => readExchange(exchange, providers), [exchange]);
}
