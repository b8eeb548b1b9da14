import { analysis } from './analysis.ts';
import { growth } from './growth.ts';
import { importing } from './importing.ts';
import { list } from './list/list.ts';
import type { Measurement } from './measurement.ts';
import { sanitizing } from './sanitizing.ts';
import { sizes } from './sizes.ts';

// Budgets are ratios measured side by side in one run, or counts: a busy machine slows both sides alike.
const measurements: Measurement[] = [
  ...(await analysis()),
  ...growth(),
  ...importing(),
  ...(await list()),
  ...(await sanitizing()),
  ...sizes(),
];

const format = ({ value, unit }: { value: number; unit: string }): string =>
  `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;

const rows = measurements.map(({ what, value, budget, unit }) => ({
  what,
  measured: format({ value, unit }),
  budget: `≤ ${format({ value: budget, unit })}`,
  verdict: value <= budget ? 'kept' : 'MISSED',
}));
console.table(rows);
process.exitCode = rows.some(({ verdict }) => verdict === 'MISSED') ? 1 : 0;
