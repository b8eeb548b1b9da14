import { depthLimit, isObject, type JsonObject, type JsonValue } from '../json.ts';
import { branchFor, type Shape } from '../parse/index.ts';
import { scrubExactly, scrubKey } from './exactly.ts';
import { scrubNumber, scrubText } from './leaf.ts';
import { mapMembers } from './members.ts';
import { isDelicate } from './parameter.ts';
import { isNamedSecret, type KnownField, kept, removed, type Scrub } from './scrub.ts';
import { scrubSecret } from './secret.ts';
import { isKnown } from './words.ts';

/**
 * A JSON value, field by field as its schema says, as a JSON text: what repeats itself is written once. Types, nulls and
 * booleans stay, so the schema finds what it found before.
 */
export function scrubJson(scrub: Scrub, value: JsonValue, shape: Shape | null, depth = 0): string {
  if (value === null || typeof value === 'boolean') return `${value}`;
  const fitting = shape && branchFor(shape, value);
  if (fitting === null || fitting.node.kind === 'open')
    return JSON.stringify(scrubUnknown(scrub, value, fitting, depth));
  if (typeof value === 'number') return JSON.stringify(scrubNumber(scrub, value, fitting.info));
  if (typeof value === 'string') return JSON.stringify(scrubText(scrub, value, fitting));
  if (depth > depthLimit) return JSON.stringify(tooDeep(scrub));
  if (isObject(value)) return scrub.object(value, fitting, depth);
  const item = fitting.node.kind === 'array' ? fitting.node.item : null;
  return `[${value.map((each) => scrubJson(scrub, each, item, depth + 1)).join(',')}]`;
}

export function scrubObject(scrub: Scrub, value: JsonObject, { node }: Shape, depth: number): string {
  const fields = node.kind === 'object' ? scrub.fields(node.fields) : null;
  const members = Object.keys(value).map((key) => {
    const member = value[key] as JsonValue;
    const field = fields?.get(key);
    if (field !== undefined) return field.name + scrubField(scrub, key, member, field.shape, depth);
    const [name, scrubbed] = scrubStranger(scrub, key, member, null, depth);
    return `${JSON.stringify(name)}:${JSON.stringify(scrubbed)}`;
  });
  return `{${members.join(',')}}`;
}

function scrubField(scrub: Scrub, key: string, value: JsonValue, field: Shape, depth: number): string {
  if (isNamedSecret(scrub, key)) return JSON.stringify(scrubSecret(scrub, value));
  return isCustomersSlug(key, value)
    ? JSON.stringify(scrub.string('slug', value, 0))
    : scrubJson(scrub, value, field, depth + 1);
}

export const knownFields = (scrub: Scrub, fields: ReadonlyMap<string, Shape>): ReadonlyMap<string, KnownField> =>
  new Map(Array.from(fields, ([name, shape]) => [name, { name: `${JSON.stringify(kept(scrub, name))}:`, shape }]));

/** Other fields of the kind hold words of the API: roles, strategies, kinds of objects. */
const isCustomersSlug = (key: string, value: JsonValue): value is string =>
  typeof value === 'string' && key.endsWith('slug');

/** The customer's metadata, and what no schema knows. */
function scrubUnknown(scrub: Scrub, value: JsonValue, shape: Shape | null, depth: number): JsonValue {
  if (shape?.info?.kind === 'metadata' || typeof value === 'number') return scrubExactly(scrub, value, 0, depth);
  if (typeof value === 'string') return scrub.string('text', value, 0);
  if (depth > depthLimit) return tooDeep(scrub);
  if (Array.isArray(value)) return value.map((each) => scrubUnknown(scrub, each, shape, depth + 1));
  if (!isObject(value)) return value;
  return mapMembers(value, (key, member) => scrubStranger(scrub, key, member, shape, depth));
}

/** A field that no schema names. */
function scrubStranger(
  scrub: Scrub,
  key: string,
  member: JsonValue,
  shape: Shape | null,
  depth: number,
): [string, JsonValue] {
  if (isNamedSecret(scrub, key)) return [scrubKey(scrub, key), scrubSecret(scrub, member)];
  const isSafe = typeof member === 'string' && isPublished(scrub, key, member);
  return [scrubKey(scrub, key), isSafe ? member : scrubUnknown(scrub, member, shape, depth + 1)];
}

/** Kinds of objects, and names of several words, such as `reverification-error`: nobody's name, password or place. */
const isPublished = ({ vocabulary: { words } }: Scrub, key: string, value: string): boolean =>
  isKnown(value, words) && (key === 'object' || (/^[a-z]+(?:[-_][a-z]+)+$/.test(value) && !isDelicate(key)));

function tooDeep(scrub: Scrub): JsonValue {
  scrub.ledger.dropped('nested too deeply');
  return removed;
}
