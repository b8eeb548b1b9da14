// What a guard looks at, and what it says. A guard sees text only, so a test can hand it a file that does not exist.
export interface SourceFile {
  /** Below the repository's root, with forward slashes: `lib/tokens/read.ts`. */
  readonly path: string;
  readonly source: string;
}

export interface Violation {
  readonly law: string;
  readonly path: string;
  readonly detail: string;
}

export type Guard = (file: SourceFile) => Violation[];

/** A guard that only looks at some files, and whose complaints all carry the name of its law. */
export const guard =
  (law: string, concerns: (path: string) => boolean, complaints: (file: SourceFile) => string[]): Guard =>
  (file) =>
    concerns(file.path) ? complaints(file).map((detail) => ({ law, path: file.path, detail })) : [];

export const isCode = (path: string): boolean => /\.(?:[cm]?[jt]s|tsx)$/.test(path);

/** The folder at the top: `lib` for `lib/tokens/read.ts`, `''` for a file that lies at the root itself. */
export const layerOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : '');
