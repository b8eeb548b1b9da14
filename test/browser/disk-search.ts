// Looks for secrets in all files of a browser's profile.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * A secret as a database or a log may have written it. What its neighbors can change is cut off: in base64 the characters at
 * its ends; where it is compressed, what it shares with an earlier value, such as `sess_`, and the last byte.
 */
const formsOf = (secret: string): Buffer[] => {
  const own = secret.slice(Math.min(commonStart, secret.length - shortest));
  return [
    Buffer.from(own),
    Buffer.from(own, 'utf16le').subarray(0, -1),
    ...[0, 1, 2].map((shift) => {
      const encoded = Buffer.from(' '.repeat(shift) + secret).toString('base64');
      return Buffer.from(encoded.slice(4, -4));
    }),
  ];
};

const commonStart = 6;

/** Shorter ones are found in any large file. */
const shortest = 9;

/** Files of a profile in which a secret can be read, as paths within it. */
export async function filesWith(profile: string, secrets: readonly string[]): Promise<string[]> {
  const needles = secrets
    .filter(({ length }) => length >= shortest)
    .flatMap(formsOf)
    .filter(({ length }) => length >= shortest);
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (needles.some((needle) => bytes.includes(needle))) found.push(relative(profile, path));
  }
  return found;
}

/** The browser's own places, such as its cookies and its history. A database's log, which is there at times, is part of it. */
export const placesOf = (files: readonly string[]): string[] =>
  [
    ...new Set(
      files.map((file) =>
        file
          .replace(/-(?:wal|journal)$/, '')
          .split(sep)
          .slice(0, 2)
          .join('/'),
      ),
    ),
  ].sort();
