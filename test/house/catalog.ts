// One list per catalog: a rule file that nobody lists would never run, and nobody would notice.
import type { Violation } from './source-file.ts';

export interface LoadedModule {
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

interface Rule {
  readonly id: string;
  /** Empty: the rule is never run, and the engine reports it by itself. */
  readonly operations?: readonly string[];
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

export const isRuleFile = (path: string): boolean =>
  /^lib\/.*\/rules\/.+\.ts$/.test(path) && !path.endsWith('/index.ts');
export const isRuleList = (path: string): boolean => /^lib\/.*\/rules\/index\.ts$/.test(path);

/** `lib/diagnose/rules/token/malformed.ts` → `token/malformed` */
export const idOfPath = (path: string): string => path.replace(/^.*\/rules\//, '').replace(/\.ts$/, '');

const listed = (lists: readonly LoadedModule[]): unknown[] =>
  lists.flatMap(({ exports }) => Object.values(exports).filter(Array.isArray).flat());

/** What is wrong with one rule file, seen beside all lists. */
const complaints = ({ path, exports }: LoadedModule, all: readonly unknown[]): string[] => {
  const [rule, ...others] = Object.values(exports);
  if (!isRule(rule) || others.length > 0) return ['exports something else than one rule'];
  const places = all.filter((item) => item === rule).length;
  return [
    ...(rule.id === idOfPath(path) ? [] : [`is named ${rule.id}`]),
    ...(places === 1 ? [] : [`is listed ${places} times`]),
  ];
};

/** Rules that no file declares, or that share their id, among those that the front door shows. */
const strangers = (files: readonly LoadedModule[], catalog: readonly Rule[]): Violation[] => {
  const ids = catalog.map(({ id }) => id);
  const known = new Set(files.map(({ path }) => idOfPath(path)));
  const complain = (id: string, detail: string): Violation => ({ law: 'catalog', path: id, detail });
  return [
    ...ids.filter((id) => !known.has(id)).map((id) => complain(id, 'has no file of its own')),
    ...[...known].filter((id) => !ids.includes(id)).map((id) => complain(id, 'is not in the catalog')),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => complain(id, 'is the id of two rules')),
  ];
};

const isEverRun = ({ exports }: LoadedModule): boolean =>
  Object.values(exports).some((rule) => isRule(rule) && rule.operations?.length !== 0);

/** `lib/diagnose/rules/token/malformed.ts` → `test/lib/diagnose/rules/token/malformed.test.ts` */
const testOf = (path: string): string => `test/${path.replace(/\.ts$/, '.test.ts')}`;

/** Rules that no test tries, among all paths of the project. */
export const untriedRules = (files: readonly LoadedModule[], paths: readonly string[]): Violation[] =>
  files
    .filter((file) => isEverRun(file) && !paths.includes(testOf(file.path)))
    .map(({ path }) => ({ law: 'catalog', path, detail: `is not tried in ${testOf(path)}` }));

export function catalogViolations(
  files: readonly LoadedModule[],
  lists: readonly LoadedModule[],
  catalog: readonly Rule[],
): Violation[] {
  const all = listed(lists);
  const own = files.flatMap((file) =>
    complaints(file, all).map((detail): Violation => ({ law: 'catalog', path: file.path, detail })),
  );
  return [...own, ...strangers(files, catalog)];
}
