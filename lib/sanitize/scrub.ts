import type { JsonObject } from '../json.ts';
import type { Shape } from '../parse/index.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Kind, Ledger } from './receipt.ts';
import type { TimeShift } from './time-shift.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a value is called when nothing but its field tells what it is. */
export type Label = 'text' | 'name' | 'user' | 'place' | 'slug' | 'secret' | 'path' | 'key';

/** One run of the sanitizer: what it knows, and the one way in which any value of any place is replaced. */
export interface Scrub {
  readonly vocabulary: Vocabulary;
  readonly times: TimeShift;
  readonly ledger: Ledger;
  readonly pseudonyms: Pseudonyms;
  /** Of the cookies of known instances. */
  readonly suffixes: Map<string, string>;
  /** Names, versions and numbers that stayed where they are known to be such, in lower case. */
  readonly kept: Set<string>;
  /** Names of fields, headers, cookies and parameters whose values may never stay, whatever they are. In lower case. */
  readonly secretNames: ReadonlySet<string>;
  /** Was this token's signature found invalid? */
  isForged(raw: string): boolean;
  /** The fields of a kind of object, whose names stay. */
  fields(fields: ReadonlyMap<string, Shape>): ReadonlyMap<string, KnownField>;
  /** An object of a known shape, as a JSON text. */
  object(value: JsonObject, shape: Shape, depth: number): string;
  /** A value of unknown worth: by what it is (token, identifier, address, URL …), else by its label. */
  string(label: Label, value: string, depth: number): string;
  host(host: string): string;
  url(text: string, depth: number): string | null;
  token(raw: string, depth: number): string;
  /** The first part of a token. */
  tokenHeader(part: string, depth: number): string;
  mediaType(text: string): string;
  headerName(name: string): string;
  /** The value of a header by the header's name in lower case. */
  headerValue(value: string, name: string): string;
  /** The published part of a path template. */
  path(template: string): string;
  /** A message or a code, word by word. */
  words(text: string, depth: number): string;
}

/** A field of a published kind of object, whose name stays: as it is written in front of the value, and what is in it. */
export interface KnownField {
  readonly name: string;
  readonly shape: Shape;
}

/** What is nested deeper than this in encodings within encodings is replaced whole. */
export const nestingLimit = 6;

const kinds: Readonly<Record<Label, Kind>> = {
  text: 'free text',
  name: 'name',
  user: 'user name',
  place: 'location',
  slug: 'slug',
  secret: 'secret',
  path: 'path',
  key: 'field name',
};

/** Did the user call this name that of a secret? */
export const isNamedSecret = ({ secretNames }: Scrub, name: string): boolean =>
  secretNames.size > 0 && secretNames.has(name.toLowerCase());

/** What stands in place of a body or a part that could not be kept. */
export const removed = '[removed]';

/** Notes that something stays where it is known for what it is, so that its like elsewhere is no leak. */
export function kept(scrub: Pick<Scrub, 'kept'>, value: string): string {
  scrub.kept.add(value.toLowerCase());
  return value;
}

/** The same for something and for each of its parts. */
export function keptParts(scrub: Pick<Scrub, 'kept'>, value: string, separator: string | RegExp): string {
  for (const part of value.split(separator)) kept(scrub, part);
  return kept(scrub, value);
}

export const kindOf = (label: Label): Kind => kinds[label];

/** Something for each label. */
export const labeled = <Each>(make: (label: Label) => Each): Readonly<Record<Label, Each>> =>
  Object.fromEntries(Object.keys(kinds).map((label) => [label, make(label as Label)])) as Record<Label, Each>;

/** Replaces a value by its stand-in, and notes it. */
export function replace(
  { ledger, pseudonyms }: Pick<Scrub, 'ledger' | 'pseudonyms'>,
  kind: Kind,
  group: string,
  value: string,
  form: (ordinal: number) => string,
): string {
  ledger.replaced(kind);
  return pseudonyms.of(group, value, form);
}
