// An element that outlives its drawing keeps the tree it was drawn with, and the capture in it: none is made as a module loads.
import { guard, isCode, layerOf } from './source-file.ts';
import { isNode, type Node, nodesOf } from './syntax-tree.ts';

const isLater = ({ type }: Node): boolean => /^Function|^Arrow|^TSDeclareFunction/.test(type);

const isElement = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment';

/** The outermost elements that are made at once, and not when a function is called. */
const elementsMadeNow = (node: Node): Node[] => {
  if (isLater(node)) return [];
  return isElement(node) ? [node] : Object.values(node).flat().filter(isNode).flatMap(elementsMadeNow);
};

export const lasting = guard(
  'lasting elements',
  (path) => isCode(path) && layerOf(path) === 'components',
  (file) =>
    nodesOf(file)
      .slice(0, 1)
      .flatMap(elementsMadeNow)
      .map(() => 'an element is made as the module loads; make it in a function'),
);
