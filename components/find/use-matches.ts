import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Exchange } from '../../lib/capture/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import { type Match, matchesIn, weightOf } from './matches.ts';

export interface Found {
  readonly matches: readonly Match[];
  readonly isDone: boolean;
}

const nothing: Found = { matches: [], isDone: true };

/** Characters that are searched between two looks at what the user does. */
const sliceWeight = 1_000_000;
const mostMatches = 20_000;

/** Everything that is found, growing while the search goes through a long recording. What is recorded later is searched too. */
export function useMatches(inspections: readonly Inspection[], pattern: RegExp | null): Found {
  const [found, setFound] = useState(nothing);
  /** What was found in an exchange stays so: a recording that grows while it is searched is not searched anew. */
  const known = useMemo(() => new WeakMap<Exchange, readonly Match[]>(), [pattern]);
  useEffect(() => {
    if (pattern === null) return setFound(nothing);
    const matches: Match[] = [];
    let at = 0;
    const isDone = () => at >= inspections.length || matches.length >= mostMatches;
    const search = () => {
      for (let weight = 0; weight < sliceWeight && !isDone(); at += 1) {
        const inspection = inspections[at];
        if (!inspection) continue;
        let here = known.get(inspection.exchange);
        if (!here) {
          weight += weightOf(inspection);
          here = matchesIn(inspection, pattern);
          known.set(inspection.exchange, here);
        }
        matches.push(...here);
      }
      setFound({ matches: matches.slice(0, mostMatches), isDone: isDone() });
      if (!isDone()) timer = setTimeout(search);
    };
    let timer = setTimeout(search);
    return () => clearTimeout(timer);
  }, [inspections, pattern, known]);
  return found;
}
