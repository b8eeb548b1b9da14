import { namedInLine } from './named-in-line.ts';

/** Sees what a text consists of. `place` tells a dotted path in JSON, `line 3` elsewhere; it names fields, never values. */
export interface Visitor {
  /** A member's name in JSON. */
  key(key: string, place: () => string): void;
  /** A value. `name` is that of the field, header or cookie, with a `?` before it that of a parameter, `''` where there is none. */
  value(text: string, name: string, place: () => string): void;
  number(value: number, name: string, place: () => string): void;
}

/** So deep the way to a leaf is told. */
const depthLimit = 200;
const nestingLimit = 4;
/** Smaller numbers are counts, whatever they are called (`identifier: 12` in a receipt). */
const tooManyToCount = 1e7;

/** Visits the leaves of a JSON text, keys among them, else its lines; and what strings hold in turn. */
export function visitLeaves(text: string, visit: Visitor): void {
  const value = jsonIn(text);
  const path: string[] = [];
  const walk: Walk = { path, visit, place: () => path.map(plainName).join('.') };
  if (value !== undefined) visitJson(walk, value, '', 0);
  else visitLines(walk, text);
}

function visitLines(walk: Walk, text: string): void {
  for (const [index, line] of text.split('\n').entries()) {
    const place = (): string => `line ${index + 1}`;
    visitString({ ...walk, place }, line, '', 0);
    for (const [name, value] of namedInLine(line)) walk.visit.value(value, name, place);
  }
}

interface Walk {
  readonly path: string[];
  readonly visit: Visitor;
  readonly place: () => string;
}

function jsonIn(text: string): unknown {
  if (!mayBeJson(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Of a string that begins with a letter, as most do, the first character tells. */
const mayBeJson = (text: string): boolean => !isLetter(text.charCodeAt(0)) && /^\s*[[{]/.test(text);

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

function visitJson(walk: Walk, value: unknown, name: string, nesting: number): void {
  if (typeof value === 'string') visitString(walk, value, name, nesting);
  else if (typeof value === 'number') walk.visit.number(value, value < tooManyToCount ? '' : name, walk.place);
  else if (typeof value === 'object' && value !== null) {
    if (walk.path.length >= depthLimit) visitDeep(walk, value, name, nesting);
    else if (Array.isArray(value)) visitItems(walk, value, name, nesting);
    else visitMembers(walk, value as Readonly<Record<string, unknown>>, nesting);
  }
}

/** What nests deeper than anyone writes, and perhaps than a stack reaches: all of it, told by the place where it begins. */
function visitDeep(walk: Walk, root: object, rootName: string, nesting: number): void {
  const rest: [name: string, value: unknown][] = [[rootName, root]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [name, value] = next;
    if (typeof value !== 'object' || value === null) visitJson(walk, value, name, nesting);
    else if (Array.isArray(value)) for (const item of value) rest.push([name, item]);
    else
      for (const [key, member] of Object.entries(value)) {
        walk.visit.key(key, walk.place);
        rest.push([key, member]);
      }
  }
}

function visitItems(walk: Walk, items: readonly unknown[], name: string, nesting: number): void {
  for (let index = 0; index < items.length; index += 1) {
    walk.path.push(`${index}`);
    visitJson(walk, items[index], name, nesting);
    walk.path.pop();
  }
}

function visitMembers(walk: Walk, members: Readonly<Record<string, unknown>>, nesting: number): void {
  const { path, visit, place } = walk;
  const called = nameOfPair(path, members);
  const owner = ownerOf(path.at(-1) ?? '', members);
  const isRequest = path.at(-1) === 'request';
  // JSON has no inherited members.
  for (const key in members) {
    const value = members[key];
    path.push(key);
    visit.key(key, place);
    const name =
      isRequest && key === 'url' ? 'request_url' : owner === null || !named.test(key) ? key : `${owner}_${key}`;
    visitJson(walk, value, key === 'value' ? (called ?? name) : name, nesting);
    if (key === 'value' && path.at(-3) === 'cookies') visit.value(`=${value}`, 'cookie', place);
    path.pop();
  }
}

const named = /^(?:name|slug|displayName|display_name)$/;
const customers = new Set(['organization', 'workspace']);

/** Whose name an object tells by what it is called, or by what else is in it. */
function ownerOf(called: string, members: Readonly<Record<string, unknown>>): 'organization' | 'person' | null {
  const { object } = members;
  if (customers.has(called) || object === 'organization') return 'organization';
  return 'email' in members ? 'person' : null;
}

/** HAR writes headers, cookies and parameters as `{ name, value }`: by what name the value goes, null where there is none. */
function nameOfPair(path: readonly string[], members: Readonly<Record<string, unknown>>): string | null {
  const { name } = members;
  if (typeof name !== 'string' || !('value' in members)) return null;
  return /^(?:queryString|params)$/.test(path.at(-2) ?? '') ? `?${name}` : name;
}

/** A string by itself, or what it holds: JSON; a form or a URL's query besides. */
function visitString(walk: Walk, text: string, name: string, nesting: number): void {
  const value = nesting > nestingLimit ? undefined : jsonIn(text);
  if (value !== undefined) {
    visitJson(walk, value, '', nesting + 1);
    return;
  }
  walk.visit.value(text, name, walk.place);
  if (nesting > nestingLimit || !text.includes('=')) return;
  for (const [key, inner] of pairsIn(text, name)) visitString(walk, inner, `?${key}`, nesting + 1);
}

/** RFC 7578 §4.2: a part names its field in its head, and its value stands behind a blank line. */
const part =
  /^Content-Disposition: form-data; name="([^"\r\n]{1,100})"[^\r\n]*(?:\r?\n[^\r\n]+)*\r?\n\r?\n([^\r\n]*)/gim;

/** The query of a URL, up to its end: in a text, to a space; of a parameter's value, in which `+` is a space, to the end of that. */
const inText = /^[a-z]+:\/\/[^\s?#]*\?([^\s#]*)/;
const inValue = /^[a-z]+:\/\/[^?#]*\?([^#]*)/;

function pairsIn(text: string, name: string): Iterable<readonly [string, string]> {
  if (text.startsWith('--')) return Array.from(text.matchAll(part), ([, name = '', value = '']) => [name, value]);
  const ofUrl = (name.startsWith('?') ? inValue : inText).exec(text)?.[1];
  const query = ofUrl ?? (/^[\w.%[\]-]+=[^\s]*$/.test(text) ? text : null);
  return query === null ? [] : new URLSearchParams(query);
}

const plainName = (key: string): string => (/^(?:[A-Za-z_][A-Za-z_-]{0,40}|\d{1,7})$/.test(key) ? key : '*');
