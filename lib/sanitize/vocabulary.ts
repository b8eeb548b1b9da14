import { memoizeByObject } from '../memoize-by-object.ts';
import { type Shape, shapeOf } from '../parse/index.ts';
import type { Provider } from '../providers/index.ts';
import { knownWords } from './known-words.ts';

/** The values that are known to be safe because somebody published them. */
export interface Vocabulary {
  /** Lower-case words of enum values, field names, paths and messages. */
  readonly words: ReadonlySet<string>;
  /** What identifiers and opaque tokens begin with, without the underscore. */
  readonly prefixes: ReadonlySet<string>;
  /** Those of secrets, whose stand-ins keep nothing but the prefix. */
  readonly secretPrefixes: ReadonlySet<string>;
  /** Literal segments of the published paths. */
  readonly segments: ReadonlySet<string>;
  readonly hosts: readonly string[];
  /** Hosts that the user named as those of a system, with its id. */
  readonly named: ReadonlyMap<string, string>;
}

/** The vocabulary of these providers' schemas and paths, and the words that are known beside it; made once. */
export const vocabularyOf = memoizeByObject((providers: readonly Provider[]): Vocabulary => {
  const { words, ...published } = publishedVocabulary(providers);
  return { ...published, words: new Set([...words, ...knownWords]) };
});

/** What these providers' schemas and paths alone tell. */
export function publishedVocabulary(providers: readonly Provider[]): Vocabulary {
  const words = new Set<string>();
  const prefixes = new Set<string>();
  const seen = new Set<Shape>();
  const endpoints = providers.flatMap((provider) => provider.endpoints);
  const schemas = endpoints.flatMap(({ response, refusal, request }) =>
    [response ?? [], refusal ?? [], request ?? []].flat(),
  );
  for (const schema of [...schemas, ...providers.map(({ errorResponse }) => errorResponse)])
    learn(shapeOf(schema), { words, prefixes, seen });
  const segments = new Set(
    endpoints.flatMap(({ path }) => path.split('/')).filter((segment) => !segment.includes('{')),
  );
  for (const text of segments) addWords(words, text);
  for (const { id } of providers) addWords(words.add(id), id);
  const opaque = providers.flatMap(({ grammar }) => grammar.opaque.map(({ prefix }) => prefix.replace(/_$/, '')));
  const secretPrefixes = new Set(opaque.filter((prefix) => !prefixes.has(prefix)));
  const hosts = providers.flatMap(({ hosts }) => hosts ?? []);
  const named = new Map(providers.flatMap(({ id, namedHosts }) => [...(namedHosts ?? [])].map((host) => [host, id])));
  return { words, prefixes, secretPrefixes, segments, hosts, named };
}

interface Lesson {
  readonly words: Set<string>;
  readonly prefixes: Set<string>;
  readonly seen: Set<Shape>;
}

function learn(shape: Shape, lesson: Lesson): void {
  if (lesson.seen.has(shape)) return;
  lesson.seen.add(shape);
  for (const choice of shape.info?.choices ?? []) addWords(lesson.words, choice);
  for (const value of shape.info?.published ?? []) addWords(lesson.words, value);
  for (const prefix of shape.info?.prefixes ?? []) lesson.prefixes.add(prefix);
  const { node } = shape;
  if (node.kind === 'array') learn(node.item, lesson);
  else if (node.kind === 'union') for (const branch of node.branches) learn(branch, lesson);
  else if (node.kind === 'object') {
    for (const [name, field] of node.fields) {
      addWords(lesson.words, name);
      learn(field, lesson);
    }
  }
}

function addWords(words: Set<string>, text: string): void {
  for (const word of text.toLowerCase().split(/[^a-z0-9]+/)) if (word !== '') words.add(word);
}
