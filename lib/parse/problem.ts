import type { Path } from '../json.ts';

/** One way in which a body differs from its schema. It names the place and what was expected, never what was received. */
export interface Problem {
  readonly kind: 'missing' | 'type' | 'value' | 'unknown';
  readonly path: Path;
  readonly expected: string;
}

/** A JSON object that carries an `object` field, or has a schema of its own. */
export interface ParsedObject {
  readonly type: string;
  readonly path: Path;
  /** No missing field, wrong type or unexpected value in the object itself; nested ones speak for themselves. */
  readonly ok: boolean;
}
