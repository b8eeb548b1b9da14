import { type Inspection, type Reading, readExchange, type Subject } from '../inspect/index.ts';
import { type JsonValue, type Path, valueAt } from '../json.ts';
import { childShape, type Shape } from '../parse/index.ts';
import type { Provider } from '../providers/index.ts';
import { type Change, changesBetween } from './changes.ts';
import { isSame } from './same-object.ts';

/** What changed in one object from one response to another. */
export interface Comparison {
  /** Null: the whole responses, which are about different things. */
  readonly subject: Subject | null;
  readonly changes: readonly Change[];
}

/**
 * Compares two responses object by object; as they are where they share none of the `subjects`. Rows keep no parsed bodies, so
 * both are read again, with the providers that they were inspected with.
 */
export function compareResponses(
  before: Inspection,
  after: Inspection,
  providers: readonly Provider[],
  subjects: readonly Subject[] = after.subjects,
): readonly Comparison[] {
  const earlier = readExchange(before.exchange, providers);
  const later = readExchange(after.exchange, providers);
  const shared = subjects.flatMap((subject) => {
    const twin = before.subjects.find((other) => isSame(other, subject));
    if (twin === undefined) return [];
    return [{ subject, changes: changesAt(earlier, twin.path, later, subject.path) }];
  });
  return shared.length > 0 ? shared : [{ subject: null, changes: changesAt(earlier, '', later, '') }];
}

function changesAt(before: Reading, pathBefore: Path, after: Reading, path: Path): readonly Change[] {
  const [left, right] = [partOf(before, pathBefore), partOf(after, path)];
  return changesBetween(left, right, shapeAt(after.shape, bodyOf(after), path), path);
}

const bodyOf = ({ content }: Reading): JsonValue | undefined => (content.kind === 'json' ? content.value : undefined);

const partOf = (reading: Reading, path: Path) => valueAt(bodyOf(reading), path);

function shapeAt(root: Shape | null, body: JsonValue | undefined, path: Path): Shape | null {
  const keys = path === '' ? [] : path.split('.');
  return keys.reduce(
    (shape, key, index) => childShape(shape, valueAt(body, keys.slice(0, index).join('.')), key),
    root,
  );
}
