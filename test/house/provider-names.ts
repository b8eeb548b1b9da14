// A provider is known in its own folder and in the registry; all other code must serve the next provider as well.
import { providers } from '../../lib/providers/index.ts';
import { guard, isCode, layerOf, type SourceFile } from './source-file.ts';
import { type Node, nodesOf, text } from './syntax-tree.ts';

const vendors = new Set(providers.map(({ id }) => id.replace(/-.*/, '')));
const named = new RegExp([...vendors].join('|'), 'i');

const registry = ['lib/providers/index.ts', 'lib/providers/pages.ts'];
const exceptions = [
  'entrypoints/popup/collect-page-state.ts', // Runs inside the page, where it can import nothing.
  'lib/sanitize/second-opinion/detectors.ts', // Shares no knowledge with what it checks.
  'lib/sanitize/second-opinion/hosts.ts', // The same.
];

const concerns = (path: string): boolean =>
  isCode(path) &&
  ['lib', 'components', 'entrypoints'].includes(layerOf(path)) &&
  !/^(?:lib\/providers\/[\w-]+|components\/texts)\//.test(path) &&
  ![...registry, ...exceptions].includes(path);

export const providerNames = guard('provider names', concerns, (file: SourceFile) =>
  nodesOf(file)
    .map(wordOf)
    .filter((word) => named.test(word))
    .map((word) => `${word} names a provider`),
);

/** What a node itself says: an identifier, a text, or a regular expression. */
function wordOf(node: Node): string {
  if (node.type === 'TemplateElement') return String(Object(node.value).cooked);
  return text(node, 'name') ?? text(node, 'raw') ?? text(node, 'value') ?? '';
}
