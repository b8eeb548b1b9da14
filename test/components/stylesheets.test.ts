import { describe, expect, it } from 'vitest';
import { projectFiles } from '../house/project-files.ts';

/** Classes that a rule of the stylesheet gives looks to by themselves: `.chip {`, not `.bar .chip {` nor `.chip:hover {`. */
const classesOf = (css: string): string[] =>
  [...css.matchAll(/^\s*\.([\w-]+)(?=\s*[,{])/gm)].map(([, name]) => name ?? '');

const stylesheets = projectFiles().filter(({ path }) => path.endsWith('.css'));

describe('the stylesheets', () => {
  it('give a class its looks in one of them only, because all are loaded into one page', () => {
    const owners = new Map<string, Set<string>>();
    for (const { path, source } of stylesheets)
      for (const name of classesOf(source)) owners.set(name, (owners.get(name) ?? new Set()).add(path));
    expect(owners.size).toBeGreaterThan(100);
    expect([...owners].filter(([, paths]) => paths.size > 1)).toEqual([]);
  });
});
