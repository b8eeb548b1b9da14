// What the pages for people say of this repository is there: commands, folders, files, pictures.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpOn } from '../../entrypoints/cli/help.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md', 'CHANGELOG.md', 'docs/stores.md'];

const scripts = Object.keys(JSON.parse(read('package.json')).scripts);
const all = (text: string, pattern: RegExp): string[] => Array.from(text.matchAll(pattern), ([, found = '']) => found);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names commands that there are', () => {
    expect(all(text, /npm run ([\w:-]+)/g).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it('names files and folders that there are', () => {
    const named = all(text, /`((?:lib|components|entrypoints|test|docs)\/[\w./-]+)`/g);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('links to files that there are', () => {
    const linked = all(text, /\]\((?!https?:|#)([^)#]+)/g);
    expect(linked.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
  });
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
