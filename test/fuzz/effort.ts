// How often the fuzz tests try. `npm run fuzz` tries more often; FUZZ_RUNS and FUZZ_SEED say how often and where to begin.
import type { Parameters } from 'fast-check';

/** How many times over: in `npm test` so many that all of this folder takes about a minute. */
export const factor = Number(process.env.FUZZ_RUNS ?? 10);

/** The same attempts on each machine, unless another seed is asked for. */
export const effort = (runs: number): Parameters<unknown> => ({
  numRuns: runs * factor,
  seed: Number(process.env.FUZZ_SEED ?? 20_260_314),
});
