// What the pages for people say of this repository is there: commands, folders, files, pictures.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpOn } from '../../entrypoints/cli/help.ts';
import { providers } from '../../lib/providers/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = globSync(['*.md', 'docs/*.md'], { cwd: root });

const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** GitHub makes the anchor of a heading of its letters, digits, `-` and `_`, with `-` for spaces. */
const anchorsOf = (text: string): string[] =>
  all(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names commands that there are', () => {
    expect(all(text, /npm run ([\w:-]+)/g).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const named = all(text, /`((?:lib|components|entrypoints|test|docs)\/[\w./-]+)`/g);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links to files and headings that there are', () => {
    const linked = all(text, /\]\((?!https?:)([^)]+)\)/g);
    const broken = linked.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const path = file === '' ? page : join(dirname(page), file);
      return !existsSync(join(root, path)) || (anchor !== undefined && !anchorsOf(read(path)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

it.each(['README.md', 'docs/stores.md'])('%s names every auth system that is known', (page) => {
  const text = read(page);
  const names = providers.flatMap(({ title }) => title.split(', '));
  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});

describe('README.md', () => {
  const text = read('README.md');
  /** Parts of other commands. */
  const parts = ['presetup', 'setup', 'types', 'build:cli', 'prepare'];

  it('explains every command', () => {
    const unexplained = scripts.filter((name) => !parts.includes(name) && !text.includes(`npm run ${name}\``));
    expect(unexplained).toEqual(['start', 'test']);
    expect(text).toMatch(/^npm start .*\nnpm test /m);
  });

  it('shows three pictures', () => {
    expect(all(text, /^!\[[^\]]{10,}\]\((\S+\.png)\)$/gm)).toHaveLength(3);
  });

  it('gives the usage that the command line gives', () => {
    const commands = all(text, /^npx touchstone (\w+) /gm);
    expect(commands).toHaveLength(5);
    const onOneLine = (lines = ''): string => lines.replaceAll(/\s+/g, ' ');
    for (const command of commands) expect(onOneLine(text)).toContain(onOneLine(helpOn(command)?.split(/\n\S/)[0]));
  });
});
