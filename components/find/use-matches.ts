import { useEffect, useState } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { type Match, matchesIn, weightOf } from './matches.ts';

export interface Found {
  readonly matches: readonly Match[];
  readonly isDone: boolean;
}

const nothing: Found = { matches: [], isDone: true };

/** Characters that are searched between two looks at what the user does. */
const sliceWeight = 2_000_000;
const mostMatches = 20_000;

/** Everything that is found, growing while the search goes through a long recording. What is recorded later is searched too. */
export function useMatches(inspections: readonly Inspection[], pattern: RegExp | null): Found {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (pattern === null) return setFound(nothing);
    const matches: Match[] = [];
    let at = 0;
    const search = () => {
      for (let weight = 0; at < inspections.length && weight < sliceWeight; at += 1) {
        const inspection = inspections[at];
        if (!inspection) continue;
        weight += weightOf(inspection);
        matches.push(...matchesIn(inspection, pattern));
      }
      const isDone = at >= inspections.length || matches.length >= mostMatches;
      setFound({ matches: matches.slice(0, mostMatches), isDone });
      if (!isDone) timer = setTimeout(search);
    };
    let timer = setTimeout(search);
    return () => clearTimeout(timer);
  }, [inspections, pattern]);
  return found;
}
