import { inWords } from '../in-words.ts';
import { between, type DurationMs, type EpochMs, minutes } from '../time.ts';
import { type ClockOffset, certain, clockOffset, isNeverStored, relative } from './clock-offset.ts';
import { thisMachine } from './early-tokens.ts';
import type { Facts } from './facts.ts';
import type { Report } from './finding.ts';
import { isFetch, isSameOrigin } from './page.ts';
import { tolerance } from './receiving-time.ts';

/** The newest comparison of the provider's clock with the capturing machine's. */
export interface ProviderClock {
  newest: { readonly offset: ClockOffset; readonly at: EpochMs } | null;
}

type Timed = Pick<Facts, 'exchange' | 'head' | 'provider' | 'clock'>;

/** The capturing machine's clock against the provider's. */
export function* machineSkew(facts: Timed, provider: ProviderClock): Generator<Report> {
  const offset = clockOffset(facts);
  const { arrivedAt } = facts.clock;
  if (facts.provider === 'app' || offset === null || arrivedAt === null || !isNeverStored(facts.exchange)) return;
  provider.newest = { offset, at: arrivedAt };
  const ahead = certain(offset);
  if (Math.abs(ahead) > tolerance) yield report(facts, thisMachine, 'of this machine', ahead < 0, ahead);
}

/** Answers further apart than this say little about each other: a clock may have been set in between. */
const closeTogether = minutes(1);

/** The clock of the app's server against the provider's, both seen from the capturing machine. */
export function* appSkew(facts: Timed, { newest }: ProviderClock): Generator<Report> {
  const offset = clockOffset(facts);
  const { arrivedAt } = facts.clock;
  if (facts.provider !== 'app' || newest === null || offset === null || arrivedAt === null) return;
  if (Math.abs(between(newest.at, arrivedAt)) > closeTogether || !isFetch(facts) || !isSameOrigin(facts)) return;
  const ahead = certain(relative(offset, newest.offset));
  if (Math.abs(ahead) <= tolerance) return;
  // A server that agrees with this machine most likely runs on it, and the machine's clock is the one cause.
  const isHere = Math.abs(certain(offset)) <= tolerance;
  yield report(facts, isHere ? thisMachine : facts.head.host, 'of the app’s server', ahead > 0, ahead);
}

function report({ clock }: Timed, about: string, whose: string, isAhead: boolean, difference: DurationMs): Report {
  const moments = [
    { label: 'Arrival by this machine', at: clock.arrivedAt },
    { label: 'Date of the answer', at: clock.serverDate },
  ];
  return {
    about,
    message: `The clock ${whose} is ${inWords(difference)} ${isAhead ? 'ahead of' : 'behind'} that of the API`,
    evidence: [
      { kind: 'times', moments: moments.flatMap(({ label, at }) => (at === null ? [] : { label, at })), difference },
    ],
  };
}
