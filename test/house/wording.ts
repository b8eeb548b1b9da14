// What people read stands in `components/texts`, ready for translation, and in no view.
import { guard, isCode, layerOf } from './source-file.ts';
import { isNode, type Node, nodesOf, text } from './syntax-tree.ts';

const spoken = ['title', 'aria-label', 'label', 'placeholder', 'alt'];

/** Two words, one after the other, and no name of a class among them. */
const phrase = /(?:^|[^\w-])[A-Za-z’]{2,} [a-z’]{2,}(?![\w(-])/;

const concerns = (path: string): boolean =>
  isCode(path) &&
  ['components', 'entrypoints'].includes(layerOf(path)) &&
  !/^(?:components\/texts|entrypoints\/cli)\//.test(path);

export const wording = guard('wording', concerns, (file) => {
  const nodes = nodesOf(file);
  const silent = new Set(nodes.flatMap(unspoken));
  const words = new Set(nodes.filter((node) => !silent.has(node)).flatMap(wordsOf));
  return Array.from(words, (found) => `“${found}” is not among the texts`);
});

// Names of classes, and what only the compiler reads, with all that is inside of them.
const unspoken = (node: Node): Node[] => {
  const isClass = node.type === 'JSXAttribute' && text(node.name, 'name') === 'class';
  const isType = /^TS|^Import|^ExportAll/.test(node.type);
  return isClass || isType ? below(node) : [];
};

const below = (node: Node): Node[] => {
  const inside = Object.values(node).flat().filter(isNode);
  return [...inside, ...inside.flatMap(below)];
};

function wordsOf(node: Node): string[] {
  if (node.type === 'JSXText') return /[A-Za-z]/.test(text(node, 'value') ?? '') ? [String(node.value).trim()] : [];
  if (node.type === 'JSXAttribute' && spoken.includes(text(node.name, 'name') ?? ''))
    return below(node)
      .flatMap(literalsIn)
      .filter((words) => /[A-Za-z]{2}/.test(words));
  return literalsIn(node).filter((words) => phrase.test(words));
}

const literalsIn = (node: unknown): string[] => {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  return node.type === 'TemplateElement' ? [String(Object(node.value).cooked)] : [];
};
