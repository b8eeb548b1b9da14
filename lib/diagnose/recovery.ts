import type { PlacedReport } from './finding.ts';
import type { Rule } from './rule.ts';
import { keyOf } from './superseding.ts';

/** Tells the troubles that are over from those that last. It grows with nothing but findings and the kinds of their requests. */
export interface Recovery {
  /** Something was reported on a request of this kind. */
  reported(report: Said, kind: string): void;
  /** A request of this kind succeeded, and this is all that was reported on it: whatever else was, is over. */
  succeeded(kind: string, reports: readonly Said[]): void;
  isOver(report: Said): boolean;
}

type Said = Pick<PlacedReport, 'rule' | 'about'>;
type Judge = Pick<Rule, 'id' | 'needs' | 'createMemory' | 'isSteady'>;

/**
 * What a rule said of a request is over when a later one of the same kind succeeded and the rule had nothing to say about it; if it
 * spoke on several kinds, when each did. That holds for rules that judge each request by itself. One that remembers may have said
 * a lasting thing once, and is taken to mean it until the end.
 */
export function createRecovery(rules: readonly Judge[]): Recovery {
  const judges = new Set(rules.filter(judgesEach).map(({ id }) => id));
  const kindsOf = new Map<string, Set<string>>();
  const openOn = new Map<string, Set<string>>();
  return {
    reported(report, kind) {
      if (!judges.has(report.rule)) return;
      const key = keyOf(report);
      setIn(kindsOf, key).add(kind);
      setIn(openOn, kind).add(key);
    },
    succeeded(kind, reports) {
      const open = openOn.get(kind);
      if (!open?.size) return;
      const said = new Set(reports.map(keyOf));
      for (const key of open) {
        if (said.has(key)) continue;
        open.delete(key);
        kindsOf.get(key)?.delete(kind);
      }
    },
    isOver: (report) => kindsOf.get(keyOf(report))?.size === 0,
  };
}

/** A signature's verdict comes late, so a rule that waits for one is silent at first whatever it will say. */
const judgesEach = ({ needs, createMemory, isSteady }: Judge): boolean =>
  isSteady === true || (createMemory() === undefined && !needs.includes('past') && !needs.includes('verdict'));

function setIn(map: Map<string, Set<string>>, key: string): Set<string> {
  const set = map.get(key) ?? new Set();
  map.set(key, set);
  return set;
}
