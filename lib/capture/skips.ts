import { isObject, own } from '../json.ts';

/** Why an entry of a capture could not be read. Without a URL nobody could tell whose it is. */
export const skipReasons = ['not-an-object', 'no-request', 'no-url', 'no-exchange'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** So many entries were left out for that reason. */
export interface Skip {
  readonly reason: SkipReason;
  readonly count: number;
}

const meanings: Readonly<Record<SkipReason, string>> = {
  'not-an-object': 'is no JSON object',
  'no-request': 'tells no request',
  'no-url': 'tells no URL',
  'no-exchange': 'is no exchange in the form of this export',
};

/** As the end of a sentence about one entry. */
export const skipInWords = (reason: SkipReason): string => meanings[reason];

/** Why a HAR entry cannot be read; null for one that can. All else of it may be missing. */
export function harSkip(entry: unknown): SkipReason | null {
  if (!isObject(entry)) return 'not-an-object';
  if (!isObject(own(entry, 'request'))) return 'no-request';
  return typeof own(own(entry, 'request'), 'url') === 'string' ? null : 'no-url';
}

/** Adds up reasons, in the order of `skipReasons`. */
export function tally(reasons: readonly SkipReason[]): readonly Skip[] {
  return skipReasons.flatMap((reason) => {
    const count = reasons.filter((each) => each === reason).length;
    return count === 0 ? [] : [{ reason, count }];
  });
}
