import type { PlacedReport, Severity } from '../../lib/diagnose/index.ts';
import { ruleInfo } from '../../lib/inspect/index.ts';
import type { Path } from '../../lib/json.ts';
import type { Problem } from '../../lib/parse/index.ts';
import { texts } from '../texts/index.ts';

/** Something to be said about one field, at that field. */
export interface Mark {
  readonly path: Path;
  readonly severity: Severity;
  readonly text: string;
  /** The finding that says it; absent for what only the schema says. */
  readonly rule?: string;
  /** The field is not there, so a row is drawn in its place. */
  readonly isMissing?: boolean;
}

const words = texts.tree;

/** A long list of choices is read in the field strip. */
const short = (expected: string): string => (expected.length > 48 ? words.known : expected);

/** Problems of the body and findings that name a field. Unknown fields have no name in a path: the tree finds them by itself. */
export function marksOf(problems: readonly Problem[], reports: readonly PlacedReport[]): readonly Mark[] {
  const fromProblems = problems.flatMap(({ kind, path, expected }): Mark[] =>
    kind === 'unknown'
      ? []
      : [
          {
            path,
            severity: 'warning',
            text: words.problems[kind](kind === 'value' ? short(expected) : expected),
            isMissing: kind === 'missing',
          },
        ],
  );
  const fromReports = reports.flatMap(({ path, rule, severity, message }): Mark[] =>
    path === null || rule.startsWith('schema/')
      ? []
      : [{ path, severity, rule, text: ruleInfo(rule)?.title ?? message }],
  );
  return [...fromProblems, ...fromReports];
}

/** Marks by the place they are about, so that a line finds its own however many there are. */
export interface MarkIndex {
  at(path: Path): readonly Mark[];
  /** How many are on fields inside of this one. */
  inside(path: Path): number;
  /** Names of the fields that are missing in this one. */
  missing(path: Path): readonly string[];
}

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const at = new Map<Path, Mark[]>();
  const inside = new Map<Path, number>();
  const missing = new Map<Path, string[]>();
  for (const mark of marks) {
    append(at, mark.path, mark);
    const end = mark.path.lastIndexOf('.');
    if (mark.isMissing) append(missing, mark.path.slice(0, Math.max(0, end)), mark.path.slice(end + 1));
    for (let cut = end; cut > 0; cut = mark.path.lastIndexOf('.', cut - 1)) {
      const parent = mark.path.slice(0, cut);
      inside.set(parent, (inside.get(parent) ?? 0) + 1);
    }
  }
  return {
    at: (path) => at.get(path) ?? [],
    inside: (path) => inside.get(path) ?? 0,
    missing: (path) => missing.get(path) ?? [],
  };
}

function append<T>(lists: Map<Path, T[]>, path: Path, item: T): void {
  const list = lists.get(path);
  if (list) list.push(item);
  else lists.set(path, [item]);
}
