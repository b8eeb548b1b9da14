import { joinPath, own, type Path } from '../../lib/json.ts';
import { keysOf } from './descend.ts';

/** Everything that can be opened in a row, itself first; no more than a reader would scroll through. */
export function pathsBelow(
  { path, value }: { readonly path: Path; readonly value: unknown },
  most = 500,
): readonly Path[] {
  const found = [{ path, value }];
  for (const each of found)
    for (const key of keysOf(each.value)) {
      const inner = own(each.value, key);
      if (found.length < most && keysOf(inner).length > 0) found.push({ path: joinPath(each.path, key), value: inner });
    }
  return found.map((each) => each.path);
}

/** Of a response: its first member, and the reasons for which it refuses. */
export const openAtFirst = (body: unknown): readonly Path[] => [
  ...keysOf(body).slice(0, 1),
  ...pathsBelow({ path: 'errors', value: own(body, 'errors') }, 10),
];

/** The paths that must be open for a field to be seen: `a.b.c` → `a`, `a.b`. */
export const ancestors = (path: Path): readonly Path[] =>
  path
    .split('.')
    .map((_, index, keys) => keys.slice(0, index).join('.'))
    .filter((ancestor) => ancestor !== '');
