// The names a file uses and does not declare itself, which are therefore the platform's.
import type { SourceFile } from './source-file.ts';
import { isNode, type Node, nodesOf, text } from './syntax-tree.ts';

/**
 * Globals by name (`fetch`), their members by dotted name (`Date.now`), every member by itself (`.sendBeacon`), and
 * construction with empty hands (`new Date()`).
 */
export function globalNames(file: SourceFile): Set<string> {
  const nodes = nodesOf(file);
  const declared = new Set(nodes.flatMap(bindings));
  const labels = new Set(nodes.flatMap(label));
  const found = nodes.filter((node) => !labels.has(node)).flatMap(namesOf);
  return new Set(found.filter((name) => !declared.has(name.replace(/^new |[.(].*$/g, ''))));
}

// Where a name is born: parameters, variables, functions, imports. Patterns are taken apart.
const bindings = (node: Node): string[] => {
  const declares = /Declarator$|^Function|^Arrow|^TSFunctionType|^TSMethod|^Import\w*Specifier$|^CatchClause$/;
  if (!declares.test(node.type)) return [];
  return [node.id, node.local, node.param, ...(Array.isArray(node.params) ? node.params : [])].flatMap(boundNames);
};

const boundNames = (pattern: unknown): string[] => {
  if (!isNode(pattern)) return [];
  const name = pattern.type === 'Identifier' ? text(pattern, 'name') : null;
  if (name !== null) return [name];
  const parts = [pattern.properties, pattern.elements, pattern.value, pattern.left, pattern.argument];
  return parts.flat().flatMap(boundNames);
};

// Identifiers that only name a place: `x.fetch`, `{ fetch: 1 }`, `fetch() {}` of a class or an interface.
const label = (node: Node): Node[] =>
  [node.property, node.type === 'Property' && node.shorthand ? null : node.key].filter(
    (part) => isNode(part) && node.computed !== true,
  ) as Node[];

const namesOf = (node: Node): string[] => {
  const name = text(node, 'name');
  if (node.type === 'Identifier' && name !== null) return [name];
  if (node.type === 'MemberExpression') return memberNames(node);
  const empty = Array.isArray(node.arguments) && node.arguments.length === 0;
  return node.type === 'NewExpression' && empty ? [`new ${text(node.callee, 'name')}()`] : [];
};

const memberNames = ({ object, property, computed }: Node): string[] => {
  const member = computed === true ? text(property, 'value') : text(property, 'name');
  return [`${text(object, 'name') ?? ''}.${member}`, `.${member}`];
};
