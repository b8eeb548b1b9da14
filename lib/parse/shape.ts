import type { FieldInfo } from './field-info.ts';
import type { ObjectInfo } from './object.ts';

/**
 * A zod schema read as plain data. zod's own parser answers yes or no for a whole body; the panel, the rules and the sanitizer
 * need to know of every single field what it is.
 */
export interface Shape {
  readonly nullable: boolean;
  readonly optional: boolean;
  readonly info: FieldInfo | null;
  readonly node: Node;
  /** The node again, where it is a leaf: most values are held against one. */
  readonly leaf: LeafNode | null;
}

export type Node = ObjectNode | ArrayNode | UnionNode | LeafNode | OpenNode;

export interface ObjectNode {
  readonly kind: 'object';
  readonly object: ObjectInfo | null;
  readonly fields: ReadonlyMap<string, Shape>;
  /** How many fields are never absent. */
  readonly required: number;
}

export interface ArrayNode {
  readonly kind: 'array';
  readonly item: Shape;
}

export interface UnionNode {
  readonly kind: 'union';
  readonly branches: readonly Shape[];
}

export interface LeafNode {
  readonly kind: 'leaf';
  readonly type: string;
  readonly expected: string;
  /** Of a value that has the type. */
  accepts(value: unknown): boolean;
}

/** Anything goes: metadata and free-form values. */
interface OpenNode {
  readonly kind: 'open';
  readonly type: 'object' | 'any';
}
