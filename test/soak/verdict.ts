// What a soak must not show.
import { amount } from '../../components/texts/amount.ts';
import type { Soaked } from './soak.ts';
import { authNumbers, roundSize } from './traffic.ts';

/** Lines to read; none where nothing was lost without notice and memory stayed within bounds. */
export const complaintsOf = (soaked: Soaked): string[] => [
  ...lost(soaked),
  ...overLimit(soaked),
  ...grown(soaked),
  ...gaps(soaked),
  ...unsaid(soaked),
];

/** Each request is kept or counted among the dropped. */
const lost = ({ samples }: Soaked): string[] =>
  samples.flatMap(({ requests, seen, kept, foreign, dropped, foreignDropped }) => {
    const accounted = kept + foreign + dropped + foreignDropped;
    if (accounted !== seen) return [`after ${requests}: of ${seen} requests ${accounted} are kept or dropped`];
    return [];
  });

/** What is kept keeps within the limit, and nothing goes before that is reached. */
const overLimit = ({ samples, plan: { limit } }: Soaked): string[] =>
  samples.flatMap(({ requests, kept, foreign, dropped, foreignDropped }) => [
    ...(Math.max(kept, foreign) > limit
      ? [`after ${requests}: ${kept} and ${foreign} are kept, the limit is ${limit}`]
      : []),
    ...(dropped > 0 && kept < limit ? [`after ${requests}: auth requests were dropped below the limit`] : []),
    ...(foreignDropped > 0 && foreign < limit
      ? [`after ${requests}: other requests were dropped below the limit`]
      : []),
  ]);

/** A kept auth request with its headers, its body and what was read in it: 14,000 were measured. */
const bytesOfKept = 20_000;

/** Of the same memory, a garbage collection measures now more and now less. */
const tolerance = 1.1;

/** Once the limits are reached, memory stays; below them it grows with what is kept. */
function grown({ samples }: Soaked): string[] {
  const [before, after] = samples.slice(-2);
  if (!before || !after) return ['without two samples nobody can say whether memory grows'];
  const most = before.heap * tolerance + (after.kept - before.kept) * bytesOfKept;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  if (after.heap <= most) return [];
  return [
    `memory grew from ${megabytes(before.heap)} to ${megabytes(after.heap)}, at most ${megabytes(most)} was to be`,
  ];
}

/** The newest are kept, all of them, with their bodies. Within a round the browser chooses the order. */
function gaps({ plan: { mixture }, samples, numbers, bodiless, forgotten }: Soaked): string[] {
  const newest = authNumbers(mixture, samples.at(-1)?.requests ?? 0).slice(-Math.max(1, numbers.length - roundSize));
  const kept = new Set(numbers);
  const missing = newest.filter((number) => !kept.has(number));
  return [
    ...(missing.length > 0 ? [`${missing.length} of the newest ${newest.length} auth requests are not there`] : []),
    ...(bodiless > 0 ? [`${bodiless} of the kept are without their body`] : []),
    ...forgotten.map((rule) => `what ${rule} had found is forgotten`),
  ];
}

/** What had to go is told in numbers, and the rest of the panel still shows what it is for. */
function unsaid({ samples, screen: { session, dropped, rows } }: Soaked): string[] {
  const last = samples.at(-1);
  const gone = [last?.dropped ?? 0, last?.foreignDropped ?? 0].filter((count) => count > 0);
  return [
    ...gone
      .filter((count) => !dropped.includes(amount(count)))
      .map((count) => `nobody is told that ${count} were dropped`),
    ...(session.includes('Ada Lovelace') ? [] : ['the session bar does not say who is signed in']),
    ...(rows.some((row) => row !== '') ? [] : ['the list is blank']),
  ];
}
