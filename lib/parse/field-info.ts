import { z } from 'zod/mini';

/**
 * What a field holds, beyond its JSON type. It decides how a value is drawn (a time, a masked secret) and whether it may
 * leave in a sanitized capture: only `time…`, `duration`, `count`, `flag` and `choice` values are safe by themselves.
 */
export type FieldKind =
  | 'id'
  | 'time-ms'
  | 'time-s'
  | 'time-iso'
  | 'duration'
  | 'count'
  | 'flag'
  | 'choice'
  | 'name'
  | 'username'
  | 'email'
  | 'phone'
  | 'ip'
  | 'place'
  | 'url'
  | 'host'
  | 'slug'
  | 'secret'
  | 'token'
  | 'metadata'
  | 'list'
  | 'text';

export interface FieldInfo {
  readonly kind: FieldKind;
  /** One sentence for the reader of the panel, without a full stop. */
  readonly meaning: string;
  /** Of durations and counts: `minutes`, `seconds`, `attempts` … */
  readonly unit?: string;
  /** What a problem message says was expected. */
  readonly expected: string;
  /** First API version or date that shows the field; older captures may lack it. */
  readonly since?: string;
  readonly deprecated?: string;
  /** The values that any published version names. */
  readonly choices?: readonly string[];
  /** Further values that somebody published, too many to list; `explain` tells of each. */
  readonly published?: readonly string[];
  /** What one value means and what to do about it: empty where its name says enough, null where nobody published it. */
  explain?(value: string): string | null;
  /** The whole value in words, where its parts say little by themselves. */
  inWords?(value: unknown): string;
  /** Of identifiers: what they may begin with, before the underscore. */
  readonly prefixes?: readonly string[];
}

/** Field descriptions, kept beside zod's own schemas so that one declaration serves parser, panel and sanitizer. */
export const fields = z.registry<FieldInfo>();
