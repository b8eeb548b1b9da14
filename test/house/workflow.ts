// What runs on somebody else's machine: the checks that everyone runs, with code that is named by its content and no rights to write.
import { guard } from './source-file.ts';

const linesWith = (source: string, pattern: RegExp): string[] =>
  source.split('\n').filter((line) => pattern.test(line));

/** An action by its commit: a tag or a branch can be moved to other code. */
const pinned = /\buses: [\w./-]+@[0-9a-f]{40}(?: #.*)?$/;

export const workflow = guard(
  'workflow',
  (path) => path.startsWith('.github/workflows/'),
  ({ source }) => [
    ...linesWith(source, /\buses:/)
      .filter((line) => !pinned.test(line))
      .map((line) => `${line.trim()} is not pinned by its commit`),
    ...linesWith(source, /\bwrite(?:-all)?\b/).map((line) => `${line.trim()} gives more than the right to read`),
    ...(/^permissions: \{\}$/m.test(source) ? [] : ['the rights that a job has by default are not taken away']),
    ...(linesWith(source, /- run: \.ci\/run$/).length > 0 ? [] : ['it does not run what the repository runs']),
  ],
);
