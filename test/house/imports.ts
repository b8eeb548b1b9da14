// What a file imports, by type or by value, and where a relative import leads.
import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';
import { nodesOf, text } from './syntax-tree.ts';

const declaration = /^(?:Import|ExportNamed|ExportAll)Declaration$/;
const expression = /^(?:ImportExpression|TSImportType)$/;

/** The specifiers as written. One that is computed reads `(computed)`, which no guard lets pass. */
export const importsOf = (file: SourceFile): string[] =>
  nodesOf(file).flatMap((node) => {
    const specifier = text(node.source, 'value');
    if (expression.test(node.type)) return [specifier ?? '(computed)'];
    return declaration.test(node.type) && specifier !== null ? [specifier] : [];
  });

export const isRelative = (specifier: string): boolean => specifier.startsWith('.');

/** The path below the root that a relative import leads to. */
export const target = (from: string, specifier: string): string => posix.join(posix.dirname(from), specifier);

/** `@scope/name` or `name`, without the path inside the package. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
