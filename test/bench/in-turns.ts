/**
 * Times jobs in turns, as a panel meets them: none finds the machine's caches to itself, and a busy machine slows all alike.
 * Gives the lower quartile of each in microseconds, which knows nothing of the moments when something else had the processor.
 */
export function inTurns<Name extends string>(
  jobs: Readonly<Record<Name, (turn: number) => unknown>>,
  { turns, warmUp }: { readonly turns: number; readonly warmUp: number },
): Readonly<Record<Name, number>> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map(names.map((name): [Name, number[]] => [name, []]));
  for (let turn = 0; turn < warmUp + turns; turn += 1) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      result = jobs[name](turn);
      const time = Number(process.hrtime.bigint() - start) / 1000;
      if (turn >= warmUp) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(Array.from(times, ([name, all]) => [name, lowerQuartile(all)])) as Record<Name, number>;
}

/** Whatever a job gives is kept for a moment, or the compiler might leave the job out. */
export let result: unknown;

const lowerQuartile = (times: readonly number[]): number =>
  times.toSorted((left, right) => left - right)[Math.floor(times.length / 4)] ?? Number.NaN;
