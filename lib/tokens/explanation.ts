import type { Path } from '../json.ts';

/** One thing that a token says in a compact form, told in full. It quotes the token, so it is for the reader's eyes only. */
export interface Explanation {
  /** Place in the decoded token, such as `claims.o.fpm`; `''` for the token as a whole. */
  readonly path: Path;
  /** In full: `org:orders:manage`. */
  readonly value: string;
  /** What that is, as a noun phrase without a full stop: `Permissions for orders`. */
  readonly meaning: string;
}
