import type { Path } from '../json.ts';

/** An object and where it stands in the response. */
export interface Located<T> {
  readonly value: T;
  readonly path: Path;
}
