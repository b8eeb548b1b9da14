import { type JsonObject, own } from '../../../json.ts';
import { memoizeLast } from '../../../memoize.ts';
import { namesIn, scopedIn } from './scoped.ts';

/**
 * What a session token of version 2 allows in the organization, as it stands there: one number for each feature, whose bits,
 * the lowest first, stand for the names (Clerk docs, "Session tokens"; clerk/javascript, `shared/src/jwtPayloadParser.ts`).
 */
export interface CompactPermissions {
  readonly features: readonly string[];
  readonly names: readonly string[];
  /** As text: with more than 53 names the numbers are larger than a double holds. */
  readonly masks: readonly string[];
}

/** Null where the token lists no permissions. */
export function readPermissions({ fea, o }: JsonObject): CompactPermissions | null {
  const masks = masksIn(claim(own(o, 'fpm')));
  return masks.length === 0
    ? null
    : { features: featuresIn(claim(fea)), names: permissionsIn(claim(own(o, 'per'))), masks };
}

const claim = (value: unknown): string => (typeof value === 'string' ? value : '');

// The tokens of one page mostly say the same.
const masksIn = memoizeLast(namesIn);
const permissionsIn = memoizeLast(namesIn);
const featuresIn = memoizeLast((claim): readonly string[] =>
  scopedIn(claim).flatMap(({ name, ofOrganization }) => (ofOrganization ? name : [])),
);

/** Three hundred digits are a thousand permissions. */
export const isMask = (mask: string): boolean => /^\d{1,300}$/.test(mask);

/** A mask as a number; null where it is none. */
export const readMask = (mask: string): bigint | null => (isMask(mask) ? BigInt(mask) : null);

/** Does a mask name more than the first `count` names? Most are short enough for a double. */
export const isBeyond = (mask: string, count: number): boolean =>
  mask.length <= 15 ? Number(mask) >= 2 ** count : (readMask(mask) ?? 0n) >> BigInt(count) > 0n;

/** The names whose bits are set. */
export const namesOf = (mask: bigint, names: readonly string[]): readonly string[] =>
  names.filter((_, bit) => (mask >> BigInt(bit)) & 1n);
