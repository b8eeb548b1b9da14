// No file is reached again by following its own imports, of types or of values: each can be read before those that build on it.
import { importsOf, isRelative, target } from './imports.ts';
import { isCode, type SourceFile } from './source-file.ts';

type Imports = ReadonlyMap<string, readonly string[]>;

const importsAmong = (files: readonly SourceFile[]): Imports =>
  new Map(
    files
      .filter(({ path }) => isCode(path))
      .map((file) => [
        file.path,
        importsOf(file)
          .filter(isRelative)
          .map((specifier) => target(file.path, specifier)),
      ]),
  );

const reversed = (imports: Imports): Imports => {
  const importers = new Map(Array.from(imports.keys(), (path): [string, string[]] => [path, []]));
  for (const [path, goals] of imports) for (const goal of goals) importers.get(goal)?.push(path);
  return importers;
};

/** Without those that lead nowhere, again and again: what is left are circles, and what leads to them. */
const peeled = (imports: Imports): Imports => {
  const left = new Map(imports);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [path, goals] of left) if (!goals.some((goal) => left.has(goal))) left.delete(path);
  }
  return left;
};

/** The paths of the files in circles, and between two of them. */
export const circlesIn = (files: readonly SourceFile[]): string[] =>
  [...peeled(reversed(peeled(importsAmong(files)))).keys()].sort();
