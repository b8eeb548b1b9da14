// What a soak must not show.
import { amount } from '../../components/texts/amount.ts';
import type { Sample, Soaked } from './soak.ts';
import { authNumbers, roundSize } from './traffic.ts';

/** Lines to read; none where nothing was lost without notice and memory stayed within bounds. */
export const complaintsOf = (soaked: Soaked): string[] => [
  ...soaked.samples.flatMap((sample) =>
    [lost, overLimit, gaps, forgotten, unsaid].flatMap((look) =>
      look(sample, soaked).map((complaint) => `after ${sample.requests}: ${complaint}`),
    ),
  ),
  ...grown(soaked),
];

type Look = (sample: Sample, soaked: Soaked) => readonly string[];

const when = (isSo: boolean, complaint: string): readonly string[] => (isSo ? [complaint] : []);

/** Each request is seen, and kept or counted among the dropped. The page makes some of its own beside the soak's. */
const lost: Look = ({ requests, seen, kept, foreign, dropped, foreignDropped }, { before }) => {
  const accounted = kept + foreign + dropped + foreignDropped;
  return [
    ...when(seen - before.seen < requests, `only ${seen - before.seen} were seen`),
    ...when(accounted !== seen, `of ${seen} requests ${accounted} are kept or dropped`),
  ];
};

/** What is kept keeps within the limit, and nothing goes before that is reached. */
const overLimit: Look = ({ kept, foreign, dropped, foreignDropped }, { plan: { limit } }) => [
  ...when(Math.max(kept, foreign) > limit, `${kept} and ${foreign} are kept, and ${limit} were to be`),
  ...when(dropped > 0 && kept < limit, 'auth requests were dropped below the limit'),
  ...when(foreignDropped > 0 && foreign < limit, 'other requests were dropped below the limit'),
];

/** The newest are kept, all of them, with their bodies. Within a round the browser chooses the order. */
const gaps: Look = ({ requests, numbers, bodiless }, { plan: { mixture } }) => {
  const newest = authNumbers(mixture, requests).slice(-Math.max(1, numbers.length - roundSize));
  const kept = new Set(numbers);
  const missing = newest.filter((number) => !kept.has(number));
  return [
    ...when(missing.length > 0, `${missing.length} of the newest ${newest.length} auth requests are not there`),
    ...when(bodiless > 0, `${bodiless} of the kept are without their body`),
  ];
};

/** What was found in a request outlives it. */
const forgotten: Look = ({ rules }, { before }) =>
  before.rules.filter((rule) => !rules.includes(rule)).map((rule) => `what ${rule} had found is forgotten`);

/** What had to go is told in numbers, and the rest of the panel still shows what it is for. */
const unsaid: Look = ({ dropped, foreignDropped, screen }) => [
  ...[dropped, foreignDropped].flatMap((count) =>
    when(count > 0 && !screen.dropped.includes(amount(count)), `nobody is told that ${count} were dropped`),
  ),
  ...when(!screen.session.includes('Ada Lovelace'), 'the session bar does not say who is signed in'),
  ...when(
    screen.rows.every((row) => row === ''),
    'the list is blank',
  ),
];

/** A kept auth request with its headers, its body and what was read in it: 12,000 were measured. */
const bytesOfKept = 20_000;

/** Of the same memory, a garbage collection measures now more and now less. */
const tolerance = 1.1;

/** Once the limits are reached, memory stays; below them it grows with what is kept. */
function grown({ samples }: Soaked): readonly string[] {
  const [before, after] = samples.slice(-2);
  if (!before || !after) return ['without two samples nobody can say whether memory grows'];
  const most = before.heap * tolerance + (after.kept - before.kept) * bytesOfKept;
  const [was, is, bound] = [before.heap, after.heap, most].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`);
  return when(after.heap > most, `memory grew from ${was} to ${is}, at most ${bound} was to be`);
}
