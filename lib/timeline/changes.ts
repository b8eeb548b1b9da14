import { type ArrayDelta, create, type Delta } from 'jsondiffpatch';
import { type JsonValue, joinPath, own, type Path, unknownKey } from '../json.ts';
import { branchFor, childShape, type FieldKind, type Shape } from '../parse/index.ts';
import { comparable, identityOf, originalOf } from './comparable.ts';

/** One field that differs between two responses about the same object. */
export interface Change {
  /** In the later response; of what is gone, in the earlier one. A name that no schema knows is `*`. */
  readonly path: Path;
  /** The same with all names as they were sent: it leads to the field, and is for the reader's eyes only. */
  readonly place: Path;
  /** Undefined: the field was not there. */
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
  /** Where an item of a list stood that has only moved; null for every other change. */
  readonly movedFrom: number | null;
  /** What the schema calls the field; null where it knows none. */
  readonly kind: FieldKind | null;
  /** Moves with every response, such as a time or a token, and says little by itself. */
  readonly isVolatile: boolean;
}

const volatile: readonly FieldKind[] = ['time-ms', 'time-s', 'time-iso', 'duration', 'token'];
const differ = create({ objectHash: identityOf, cloneDiffValues: false });

/** The structural difference of two JSON values of one shape. Items of lists are found again by identifier, else by position. */
export function changesBetween(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  shape: Shape | null,
  path: Path = '',
): readonly Change[] {
  const delta = differ.diff(comparable(before), comparable(after));
  return [...walk(delta, after, { path, place: path, shape })];
}

/** Where in the responses a difference stands, and what the schema says of it. */
type Place = Pick<Change, 'path' | 'place'> & { readonly shape: Shape | null };

function* walk(delta: Delta, after: JsonValue | undefined, at: Place): Generator<Change> {
  if (delta === undefined) return;
  if (Array.isArray(delta)) yield changeAt(at, ...sides(delta));
  else if (delta._t === 'a') yield* walkList(delta as ArrayDelta, after, at);
  else
    for (const [name, inner] of Object.entries(delta)) {
      const key = name.slice(1);
      yield* walk(inner, own(after, key), step(at, after, key));
    }
}

/** Keys of a list's delta are later positions, and earlier ones behind an underscore. */
function* walkList(delta: ArrayDelta, after: JsonValue | undefined, at: Place): Generator<Change> {
  const entries = new Map<string, Delta>(Object.entries(delta).filter(([key]) => key !== '_t'));
  for (const [key, inner] of entries) {
    const index = key.replace('_', '');
    const twin = entries.get(key === index ? `_${key}` : index);
    const isReplaced = isPlain(inner) && isPlain(twin);
    if (key !== index && isMove(inner)) yield moved(at, after, Number(index), inner[1]);
    else if (!isReplaced) yield* walk(inner, own(after, index), step(at, after, index));
    else if (key === index) yield changeAt(step(at, after, key), sides(twin)[0], sides(inner)[1]);
  }
}

function moved(at: Place, after: JsonValue | undefined, from: number, to: number): Change {
  const value = own(after, `${to}`);
  return { ...changeAt(step(at, after, `${to}`), value, value), movedFrom: from };
}

const isMove = (delta: Delta): delta is [unknown, number, 3] => Array.isArray(delta) && delta[2] === 3;

/** Something without parts that came or went: one that went and one that came at its position are a change of value. */
const isPlain = (delta: Delta): boolean =>
  Array.isArray(delta) && !isMove(delta) && (typeof delta[0] !== 'object' || delta[0] === null);

function sides(delta: Delta): readonly [before: JsonValue | undefined, after: JsonValue | undefined] {
  const [first, second] = Array.isArray(delta) ? delta.map(originalOf) : [];
  const length = Array.isArray(delta) ? delta.length : 0;
  if (length === 1) return [undefined, first];
  return [first, length === 3 ? undefined : second];
}

function step({ path, place, shape }: Place, parent: JsonValue | undefined, key: string): Place {
  const child = childShape(shape, parent, key);
  return {
    path: joinPath(path, Array.isArray(parent) || child ? key : unknownKey),
    place: joinPath(place, key),
    shape: child,
  };
}

function changeAt({ path, place, shape }: Place, before: JsonValue | undefined, after: JsonValue | undefined): Change {
  const kind = (shape && branchFor(shape, after ?? before))?.info?.kind ?? null;
  const isVolatile = kind !== null && volatile.includes(kind);
  return { path, place, before, after, movedFrom: null, kind, isVolatile };
}
