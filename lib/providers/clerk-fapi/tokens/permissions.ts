import { type JsonObject, own } from '../../../json.ts';
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
  const masks = namesIn(own(o, 'fpm'));
  const features = scopedIn(fea).filter(({ ofOrganization }) => ofOrganization);
  return masks.length === 0
    ? null
    : { features: features.map(({ name }) => name), names: namesIn(own(o, 'per')), masks };
}

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
