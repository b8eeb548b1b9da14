import { inWords } from '../in-words.ts';
import { after, between, type DurationMs, type EpochMs, minutes } from '../time.ts';
import { type ClockOffset, certain, isNeverStored, relative } from './clock-offset.ts';
import { thisMachine } from './early-tokens.ts';
import { type Facts, isAnsweredByApp } from './facts.ts';
import type { Moment, Report } from './finding.ts';
import { isFetch, isSameOrigin } from './page.ts';
import { tolerance } from './receiving-time.ts';
import type { Reporter } from './rule.ts';

/** The newest comparison of the provider's clock with the capturing machine's. */
export interface ProviderClock {
  newest: { readonly offset: ClockOffset; readonly at: EpochMs } | null;
}

type Timed = Pick<Facts, 'exchange' | 'head' | 'provider' | 'isWebhook' | 'clock'>;

/** The capturing machine's clock against the provider's. */
export function machineSkew(facts: Timed, report: Reporter, provider: ProviderClock): void {
  const { arrivedAt, offset } = facts.clock;
  if (isAnsweredByApp(facts) || offset === null || arrivedAt === null || !isNeverStored(facts.exchange)) return;
  provider.newest = { offset, at: arrivedAt };
  const ahead = certain(offset);
  if (Math.abs(ahead) <= tolerance) return;
  const moments = [moment('This machine’s clock', arrivedAt), moment('API’s clock', facts.clock.serverDate)];
  report(skew(thisMachine, 'of this machine', ahead < 0, ahead, moments.flat()));
}

/** Responses further apart than this say little about each other: a clock may have been set in between. */
const closeTogether = minutes(1);

/** The clock of the app's server against the provider's, both seen from the capturing machine. */
export function appSkew(facts: Timed, report: Reporter, { newest }: ProviderClock): void {
  const { arrivedAt, offset } = facts.clock;
  if (facts.provider !== 'app' || newest === null || offset === null || arrivedAt === null) return;
  if (Math.abs(between(newest.at, arrivedAt)) > closeTogether || !isFetch(facts) || !isSameOrigin(facts)) return;
  const ahead = certain(relative(offset, newest.offset));
  if (Math.abs(ahead) <= tolerance) return;
  // A server that agrees with this machine most likely runs on it, and the machine's clock is the one cause.
  const isHere = Math.abs(certain(offset)) <= tolerance;
  const moments = [
    moment('App server’s clock', facts.clock.serverDate),
    moment('API’s clock', after(arrivedAt, certain(newest.offset))),
  ];
  report(skew(isHere ? thisMachine : facts.head.host, 'of the app’s server', ahead > 0, ahead, moments.flat()));
}

const moment = (label: string, at: EpochMs | null): readonly Moment[] => (at === null ? [] : [{ label, at }]);

/** A `Date` is cut to the second and the time on the way is unknown, so this is the smallest difference that fits. */
function skew(
  about: string,
  whose: string,
  isAhead: boolean,
  difference: DurationMs,
  moments: readonly Moment[],
): Report {
  return {
    about,
    message: `The clock ${whose} is at least ${inWords(difference)} ${isAhead ? 'ahead of' : 'behind'} that of the API`,
    evidence: [{ kind: 'times', moments, difference }],
  };
}
