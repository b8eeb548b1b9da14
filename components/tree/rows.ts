import { joinPath, own, type Path } from '../../lib/json.ts';
import { childShape, type Shape } from '../../lib/parse/index.ts';
import { keysOf, shapeOfValue } from './descend.ts';
import type { Mark, MarkIndex } from './marks.ts';

/** One visible line of a tree. */
export interface TreeRow {
  readonly path: Path;
  readonly key: string;
  readonly depth: number;
  /** Undefined for a field that is missing. */
  readonly value: unknown;
  readonly shape: Shape | null;
  /** The parent's schema is known and has no such field. */
  readonly isUnknown: boolean;
  readonly isExpandable: boolean;
  readonly isOpen: boolean;
  readonly marks: readonly Mark[];
  /** Marks on fields inside, which a closed row would hide. */
  readonly inside: number;
  readonly position: number;
  readonly setSize: number;
  /** This line stands for that many more, not drawn yet. */
  readonly rest: number;
}

export interface TreeInput {
  readonly value: unknown;
  readonly shape: Shape | null;
  readonly base: Path;
  readonly marks: MarkIndex;
  readonly open: ReadonlySet<Path>;
  /** Children drawn of the value at a path, where more than the first few were asked for: a hostile body may have a million. */
  readonly limits: ReadonlyMap<Path, number>;
}

/** Children that are drawn at first, and by how many times more whenever they are asked for. */
export const pageSize = 200;
export const pageGrowth = 5;

/** The visible lines of a value: its children, and theirs where they are open. The value itself has no line. */
export const treeRows = (input: TreeInput): readonly TreeRow[] =>
  Array.from(childRows(input, input.value, shapeOfValue(input.shape, input.value), input.base, 0));

function* childRows(
  input: TreeInput,
  value: unknown,
  shape: Shape | null,
  base: Path,
  depth: number,
): Generator<TreeRow> {
  const present = keysOf(value);
  const limit = input.limits.get(base) ?? pageSize;
  const missing = input.marks.missing(base).filter((key) => own(value, key) === undefined);
  const keys = [...present.slice(0, limit), ...missing];
  const rest = Math.max(0, present.length - limit);
  const setSize = keys.length + (rest > 0 ? 1 : 0);
  for (const [index, key] of keys.entries()) {
    const row = rowOf(input, value, shape, joinPath(base, key), key, { depth, position: index + 1, setSize });
    yield row;
    if (row.isOpen) yield* childRows(input, row.value, row.shape, row.path, depth + 1);
  }
  if (rest > 0)
    yield { ...blank, path: joinPath(base, restKey), key: restKey, depth, position: setSize, setSize, rest };
}

/** Name of the line that stands for what is not drawn yet. */
const restKey = '\u2026rest';

/** Whose rest a line stands for; null for a field. */
export const restOf = (path: Path): Path | null =>
  path === restKey ? '' : path.endsWith(`.${restKey}`) ? path.slice(0, -restKey.length - 1) : null;

const blank = {
  value: undefined,
  shape: null,
  isUnknown: false,
  isExpandable: false,
  isOpen: false,
  marks: [],
  inside: 0,
};

function rowOf(
  { marks, open }: TreeInput,
  parent: unknown,
  parentShape: Shape | null,
  path: Path,
  key: string,
  place: Pick<TreeRow, 'depth' | 'position' | 'setSize'>,
): TreeRow {
  const value = own(parent, key);
  const raw = childShape(parentShape, parent, key);
  const isExpandable = keysOf(value).length > 0;
  return {
    ...place,
    path,
    key,
    value,
    shape: shapeOfValue(raw, value),
    isUnknown: raw === null && parentShape?.node.kind === 'object',
    isExpandable,
    isOpen: isExpandable && open.has(path),
    marks: marks.at(path),
    inside: isExpandable ? marks.inside(path) : 0,
    rest: 0,
  };
}
