// The files of this project as git sees them, new ones included and ignored ones left out.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './source-file.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const listing = (): string[] => {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout, status } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error('The house is guarded in a git checkout only');
  return stdout.split('\0').filter((path) => path !== '' && existsSync(root + path));
};

const isText = ({ source }: SourceFile): boolean => !source.includes('\0');

/** Every text file of the project. */
export const projectFiles = (): SourceFile[] =>
  listing()
    .map((path) => ({ path, source: readFileSync(root + path, 'utf8') }))
    .filter(isText);
