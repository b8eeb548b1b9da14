import type { z } from 'zod';
import { isObject, type JsonObject, joinPath, type Path, unknownKey } from '../json.ts';
import type { ParsedObject, Problem } from './problem.ts';
import { type Shape, shapeOf } from './shape.ts';
import { bestBranch } from './union.ts';

/** A typed value in which whatever was absent or wrong is undefined; what is there has the type it claims. */
export type Lenient<T> = T extends readonly (infer Item)[]
  ? readonly (Lenient<Item> | undefined)[]
  : T extends object
    ? [NamedKey<T>] extends [never]
      ? T
      : { readonly [K in keyof T as string extends K ? never : K]?: Lenient<T[K]> | undefined }
    : T;

type NamedKey<T> = keyof { [K in keyof T as string extends K ? never : K]: never };

export interface Parsed<T> {
  readonly value: Lenient<T> | undefined;
  readonly problems: readonly Problem[];
  readonly objects: readonly ParsedObject[];
}

/** No published object nests deeper than about twelve levels; what is deeper is hostile and stays unread. */
const depthLimit = 64;

/** Holds a JSON value against a schema. Never throws and never stops at the first problem. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, base: Path = ''): Parsed<z.output<S>> {
  const reading: Reading = { problems: [], objects: [] };
  const typed = read(shapeOf(schema), value, base, reading, 0);
  const objects = reading.objects.map(({ type, path, ok }) => ({ type, path, ok }));
  return { value: typed as Lenient<z.output<S>> | undefined, problems: reading.problems, objects };
}

interface Reading {
  readonly problems: Problem[];
  readonly objects: { type: string; path: Path; ok: boolean }[];
  /** The listed object around the field being read, whose `ok` a problem clears. */
  owner?: { ok: boolean } | undefined;
}

function report(reading: Reading, kind: Problem['kind'], path: Path, expected: string): undefined {
  reading.problems.push({ kind, path, expected });
  if (reading.owner && kind !== 'unknown') reading.owner.ok = false;
  return undefined;
}

function read(shape: Shape, value: unknown, path: Path, reading: Reading, depth: number): unknown {
  const { node } = shape;
  if (value === null && shape.nullable) return null;
  if (depth > depthLimit) return report(reading, 'value', path, `at most ${depthLimit} levels`);
  switch (node.kind) {
    case 'leaf':
      if (!hasType(value, node.type)) return report(reading, 'type', path, node.expected);
      return node.accepts(value) ? value : report(reading, 'value', path, node.expected);
    case 'array':
      if (!Array.isArray(value)) return report(reading, 'type', path, 'array');
      return value.map((item, index) => read(node.item(), item, joinPath(path, index), reading, depth + 1));
    case 'union':
      return read(bestBranch(node, value, depth), value, path, reading, depth);
    case 'open':
      if (node.type === 'object' && !isObject(value)) return report(reading, 'type', path, 'object');
      return value;
    case 'object':
      if (!isObject(value)) return report(reading, 'type', path, node.object ? `${node.object.name} object` : 'object');
      return readObject(node, value, path, reading, depth);
  }
}

type ObjectNode = Extract<Shape['node'], { kind: 'object' }>;

function readObject(node: ObjectNode, value: JsonObject, path: Path, reading: Reading, depth: number): unknown {
  const outer = reading.owner;
  const name =
    typeof value.object === 'string' ? value.object : node.object?.structural === false ? node.object.name : null;
  if (name !== null) {
    const listed = { type: name, path, ok: true };
    reading.objects.push(listed);
    reading.owner = listed;
  }
  const typed = readFields(node, value, path, reading, depth);
  for (const key of Object.keys(value)) {
    if (node.fields.has(key)) continue;
    report(reading, 'unknown', joinPath(path, unknownKey), 'a field of the schema');
    listObjects(value[key], joinPath(path, unknownKey), reading, depth + 1);
  }
  reading.owner = outer;
  return typed;
}

function readFields(node: ObjectNode, value: JsonObject, path: Path, reading: Reading, depth: number): unknown {
  const typed: Record<string, unknown> = {};
  for (const [key, field] of node.fields) {
    const shape = field();
    if (Object.hasOwn(value, key)) typed[key] = read(shape, value[key], joinPath(path, key), reading, depth + 1);
    else if (!shape.optional) report(reading, 'missing', joinPath(path, key), expectedOf(shape));
  }
  return typed;
}

/** Objects that stand where no schema reaches are listed all the same. */
function listObjects(value: unknown, path: Path, reading: Reading, depth: number): void {
  if (depth > depthLimit) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) listObjects(item, joinPath(path, index), reading, depth + 1);
  } else if (isObject(value)) {
    if (typeof value.object === 'string') reading.objects.push({ type: value.object, path, ok: true });
    for (const key of Object.keys(value)) listObjects(value[key], joinPath(path, unknownKey), reading, depth + 1);
  }
}

const hasType = (value: unknown, type: string): boolean => (type === 'null' ? value === null : typeof value === type);

const expectedOf = ({ node }: Shape): string =>
  node.kind === 'leaf' ? node.expected : node.kind === 'open' ? node.type : node.kind;
