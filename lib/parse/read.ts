import { depthLimit, isObject, type JsonObject, joinPath, unknownKey } from '../json.ts';
import { enter, leave, list, type Reading, report, walk } from './reading.ts';
import type { ObjectNode, Shape } from './shape.ts';
import { bareBranch, bestBranch } from './union.ts';

/** Gives the value itself where it is as the schema says, so that a healthy body is not copied. */
export function read(shape: Shape, value: unknown, reading: Reading): unknown {
  const { node } = shape;
  if (value === null && shape.nullable) return null;
  if (reading.depth > depthLimit) return report(reading, 'value', `at most ${depthLimit} levels`);
  switch (node.kind) {
    case 'leaf':
      if (typeof value !== node.type) return mismatch(value, reading, node.expected);
      return node.accepts(value) ? value : report(reading, 'value', node.expected);
    case 'array':
      return Array.isArray(value) ? readArray(node.item, value, reading) : mismatch(value, reading, 'array');
    case 'union':
      return read(bestBranch(node, value, reading.depth), value, reading);
    case 'open':
      if (node.type !== 'any' && !isObject(value)) return mismatch(value, reading, 'object');
      walk(value, reading, false);
      return value;
    case 'object':
      if (isObject(value)) return readBare(node, value, reading) ?? readObject(node, value, reading);
      return mismatch(value, reading, node.object ? `${node.object.name} object` : 'object');
  }
}

/** Another JSON type than the schema's: what is inside is listed all the same. */
function mismatch(value: unknown, reading: Reading, expected: string): undefined {
  walk(value, reading, true);
  return report(reading, 'type', expected);
}

function readMember(shape: Shape, value: unknown, key: string | number, reading: Reading): unknown {
  const outer = enter(reading, key);
  const typed = read(shape, value, reading);
  leave(reading, outer);
  return typed;
}

function readArray(item: Shape, value: readonly unknown[], reading: Reading): readonly unknown[] {
  let typed: unknown[] | null = null;
  for (let index = 0; index < value.length; index += 1) {
    const each = value[index];
    if (typeof each === 'string') reading.visit(each, `${index}`, reading.place);
    if (isSound(item, each)) continue;
    const read = readMember(item, each, index, reading);
    if (read === each) continue;
    typed ??= [...value];
    typed[index] = read;
  }
  return typed ?? value;
}

/** What came without its envelope: the envelope's fields are missing, and what should be in it is read all the same. */
function readBare(node: ObjectNode, value: JsonObject, reading: Reading): unknown {
  const bare = bareBranch(node, value);
  if (bare === null) return undefined;
  reportMissing(node, value, reading);
  return read(bare, value, reading);
}

function readObject(node: ObjectNode, value: JsonObject, reading: Reading): unknown {
  const outer = reading.owner;
  const name =
    typeof value.object === 'string' ? value.object : node.object?.structural === false ? node.object.name : null;
  if (name !== null) reading.owner = list(reading, name);
  const typed = readFields(node, value, reading);
  reading.owner = outer;
  return typed;
}

function readFields(node: ObjectNode, value: JsonObject, reading: Reading): object {
  const { fields } = node;
  let typed: Record<string, unknown> | null = null;
  let required = 0;
  for (const key in value) {
    const member = value[key];
    const field = fields.get(key);
    if (field === undefined) {
      readUnknown(member, reading);
      typed ??= { ...value };
      delete typed[key];
      continue;
    }
    if (!field.optional) required += 1;
    if (typeof member === 'string') reading.visit(member, key, reading.place);
    if (isSound(field, member)) continue;
    const read = readMember(field, member, key, reading);
    if (read === member) continue;
    typed ??= { ...value };
    typed[key] = read;
  }
  if (required < node.required) reportMissing(node, value, reading);
  return typed ?? value;
}

/** Most fields hold plain values that are as they should be. */
const isSound = ({ leaf, nullable }: Shape, value: unknown): boolean =>
  value === null ? nullable : leaf !== null && typeof value === leaf.type && leaf.accepts(value);

function reportMissing({ fields }: ObjectNode, value: JsonObject, reading: Reading): void {
  for (const [key, { node, optional }] of fields)
    if (!optional && !Object.hasOwn(value, key))
      report(reading, 'missing', expectedOf(node), joinPath(reading.path, key));
}

function expectedOf(node: Shape['node']): string {
  if (node.kind === 'leaf') return node.expected;
  if (node.kind === 'union') return 'one of the known forms';
  return node.kind === 'open' ? node.type : node.kind;
}

function readUnknown(value: unknown, reading: Reading): void {
  if (typeof value === 'string') reading.visit(value, unknownKey, reading.place);
  const outer = enter(reading, unknownKey);
  report(reading, 'unknown', 'a field of the schema');
  walk(value, reading, true);
  leave(reading, outer);
}
