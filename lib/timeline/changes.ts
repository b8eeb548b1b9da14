import { isObject, type JsonObject, type JsonValue, joinPath, own, type Path, unknownKey } from '../json.ts';
import { bestBranch, type FieldKind, type Shape } from '../parse/index.ts';

/** One field that differs between two answers about the same object. */
export interface Change {
  /** In the later answer; of what is gone, in the earlier one. */
  readonly path: Path;
  /** Undefined: the field was not there. */
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** What the schema calls the field; null where it knows none. */
  readonly kind: FieldKind | null;
  /** Moves with every answer, such as a time or a token, and says little by itself. */
  readonly isVolatile: boolean;
}

const volatile: readonly FieldKind[] = ['time-ms', 'time-s', 'time-iso', 'duration', 'token'];
const depthLimit = 64;

/** The structural difference of two JSON values of one shape. Lists of objects with identifiers are compared by identifier. */
export function changesBetween(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  shape: Shape | null,
  path: Path = '',
): readonly Change[] {
  return [...compare(before, after, shape, path, 0)];
}

type Side = JsonValue | undefined;

function* compare(before: Side, after: Side, shape: Shape | null, path: Path, depth: number): Generator<Change> {
  if (before === after || depth > depthLimit) return;
  const fitting = shape && branchFor(shape, after ?? before);
  if (isObject(before) && isObject(after)) yield* compareObjects(before, after, fitting, path, depth);
  else if (Array.isArray(before) && Array.isArray(after)) yield* compareLists(before, after, fitting, path, depth);
  else if (before !== undefined || after !== undefined) {
    const kind = fitting?.info?.kind ?? null;
    yield { path, before, after, kind, isVolatile: kind !== null && volatile.includes(kind) };
  }
}

const branchFor = (shape: Shape, value: unknown): Shape =>
  shape.node.kind === 'union' ? branchFor(bestBranch(shape.node, value, 0), value) : shape;

function* compareObjects(
  before: JsonObject,
  after: JsonObject,
  shape: Shape | null,
  path: Path,
  depth: number,
): Generator<Change> {
  const fields = shape?.node.kind === 'object' ? shape.node.fields : null;
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const field = fields?.get(key)?.() ?? null;
    const at = joinPath(path, field ? key : unknownKey);
    yield* compare(own(before, key) as Side, own(after, key) as Side, field, at, depth + 1);
  }
}

function* compareLists(
  before: readonly JsonValue[],
  after: readonly JsonValue[],
  shape: Shape | null,
  path: Path,
  depth: number,
): Generator<Change> {
  const item = shape?.node.kind === 'array' ? shape.node.item() : null;
  const partners = partnersOf(before, after);
  for (const [index, value] of after.entries())
    yield* compare(partners.get(index), value, item, joinPath(path, index), depth + 1);
  const kept = new Set(partners.values());
  for (const [index, value] of before.entries())
    if (!kept.has(value)) yield* compare(value, undefined, item, joinPath(path, index), depth + 1);
}

/** For each later item its earlier self: by identifier where all have one, else by position. */
function partnersOf(before: readonly JsonValue[], after: readonly JsonValue[]): ReadonlyMap<number, JsonValue> {
  const ids = new Map(before.map((item) => [identifierOf(item), item]));
  const areNamed = !ids.has(null) && ids.size === before.length;
  return new Map(
    after.flatMap((item, index) => {
      const partner = areNamed && identifierOf(item) !== null ? ids.get(identifierOf(item)) : before[index];
      return partner === undefined ? [] : [[index, partner] as const];
    }),
  );
}

function identifierOf(item: JsonValue): string | null {
  const id = own(item, 'id');
  return typeof id === 'string' ? id : null;
}
