/** One budget and what was measured against it; less is better. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  readonly budget: number;
  /** `× JSON.parse`, `µs`, `kB` … */
  readonly unit: string;
}

export const isKept = ({ value, budget }: Measurement): boolean => value <= budget;

const amount = (value: number, unit: string): string =>
  `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`.trimEnd();

/** A measurement in words, column by column. */
export const rowOf = (measurement: Measurement) => ({
  what: measurement.what,
  measured: amount(measurement.value, measurement.unit),
  budget: `≤ ${amount(measurement.budget, measurement.unit)}`,
  verdict: isKept(measurement) ? 'kept' : 'MISSED',
});
