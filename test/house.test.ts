// Guards of the house itself: each law is held against every file, and proved to bite by a file that breaks it.
import { describe, expect, it } from 'vitest';
import { ruleCatalog } from '../lib/inspect/index.ts';
import { catalogViolations, isRuleFile, isRuleList, type LoadedModule, untriedRules } from './house/catalog.ts';
import { circlesIn } from './house/circles.ts';
import { direction } from './house/direction.ts';
import { noRegistry, noWorkshop, plainLockfile } from './house/discretion.ts';
import { injection } from './house/injection.ts';
import { lasting } from './house/lasting.ts';
import { packages } from './house/packages.ts';
import { harmless, planted } from './house/planted.ts';
import { projectFiles, root } from './house/project-files.ts';
import { providerNames } from './house/provider-names.ts';
import { purity } from './house/purity.ts';
import { silence } from './house/silence.ts';
import { wording } from './house/wording.ts';
import { workflow } from './house/workflow.ts';

const guards = {
  direction,
  injection,
  lasting,
  packages,
  purity,
  silence,
  noRegistry,
  noWorkshop,
  plainLockfile,
  providerNames,
  wording,
  workflow,
};
const files = projectFiles();

const load = async (paths: readonly string[]): Promise<LoadedModule[]> =>
  Promise.all(paths.map(async (path) => ({ path, exports: await import(root + path) })));

describe('the house', () => {
  it.each(Object.entries(guards))('keeps the law of %s', (_name, guard) => {
    expect(files.flatMap(guard)).toEqual([]);
  });

  it('has no file that imports itself through others', () => {
    expect(circlesIn(files)).toEqual([]);
  });

  it('lists every rule once, under the name of its file, and tries it under that name', async () => {
    const paths = files.map(({ path }) => path);
    const rules = await load(paths.filter(isRuleFile));
    const lists = await load(paths.filter(isRuleList));
    expect(rules).not.toEqual([]);
    expect(catalogViolations(rules, lists, ruleCatalog)).toEqual([]);
    expect(untriedRules(rules, paths)).toEqual([]);
  });
});

describe('a guard bites', () => {
  it.each(planted)('$guard: $path, $source', ({ guard, path, source }) => {
    expect(guards[guard]({ path, source })).toHaveLength(1);
  });

  it.each(harmless)('but lets pass $path, $source', ({ path, source }) => {
    expect(Object.values(guards).flatMap((guard) => guard({ path, source }))).toEqual([]);
  });

  it.each([
    ['two files that import each other', { a: ['b'], b: ['a'], c: ['a'], d: [] }, ['a', 'b']],
    ['a longer way round', { a: ['b'], b: ['c'], c: ['a'] }, ['a', 'b', 'c']],
    ['a file that imports itself', { a: ['a'] }, ['a']],
    ['no circle, where two ways lead to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('circles: %s', (_case, imports, found) => {
    const files = Object.entries(imports).map(([name, goals]) => ({
      path: `lib/${name}.ts`,
      source: goals.map((goal) => `import type { It } from './${goal}.ts';`).join('\n'),
    }));
    expect(circlesIn(files)).toEqual(found.map((name) => `lib/${name}.ts`));
  });

  const rule = { id: 'token/malformed' };
  const file = (path: string, exports: Record<string, unknown>): LoadedModule => ({ path, exports });
  const good = file('lib/diagnose/rules/token/malformed.ts', { malformed: rule });
  const list = file('lib/diagnose/rules/index.ts', { generalRules: [rule] });

  it.each([
    ['nothing is wrong', [good], [list], [rule], []],
    ['a rule that no list names', [good], [], [rule], ['is listed 0 times']],
    ['a rule in two lists', [good], [list, list], [rule], ['is listed 2 times']],
    [
      'a file with two exports',
      [file(good.path, { rule, other: 1 })],
      [list],
      [rule],
      ['exports something else than one rule'],
    ],
    ['a file without a rule', [file(good.path, { rule: 1 })], [list], [rule], ['exports something else than one rule']],
    [
      'an id unlike its file',
      [file('lib/a/rules/b.ts', { rule })],
      [list],
      [{ id: 'b' }],
      ['is named token/malformed'],
    ],
    ['a rule that the front door hides', [good], [list], [], ['is not in the catalog']],
    ['a rule without a file', [good], [list], [rule, { id: 'x/y' }], ['has no file of its own']],
    ['two rules of one id', [good], [list], [rule, rule], ['is the id of two rules']],
  ])('catalog: %s', (_case, rules, lists, catalog, details) => {
    expect(catalogViolations(rules, lists, catalog).map(({ detail }) => detail)).toEqual(details);
  });

  it('catalog: a rule without a test, unless it is never run', () => {
    const test = 'test/lib/diagnose/rules/token/malformed.test.ts';
    const idle = file(good.path, { idle: { ...rule, operations: [] } });
    expect(untriedRules([good], []).map(({ detail }) => detail)).toEqual([`is not tried in ${test}`]);
    expect([...untriedRules([good], [test]), ...untriedRules([idle], [])]).toEqual([]);
  });
});
