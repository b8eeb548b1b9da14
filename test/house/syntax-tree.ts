// A file as a flat list of syntax nodes, from a real parser: neither a comment nor a string can mislead a guard.
import { parseSync } from 'vite';
import type { SourceFile } from './source-file.ts';

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A text field of a node, such as an identifier's name; null when there is no such node or field. */
export const text = (value: unknown, field: string): string | null => {
  const found = isNode(value) ? value[field] : null;
  return typeof found === 'string' ? found : null;
};

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

const parsed = new Map<string, readonly Node[]>();

/** Every node, a parent always before its children. Parsed once, however many guards ask. */
export function nodesOf({ path, source }: SourceFile): readonly Node[] {
  const known = parsed.get(path + source);
  if (known) return known;
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  const nodes: Node[] = [{ ...program }];
  for (const node of nodes) nodes.push(...childrenOf(node));
  parsed.set(path + source, nodes);
  return nodes;
}
