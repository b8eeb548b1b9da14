// `npm run bench`: every budget against what was measured. `--save` keeps the table in docs/budgets.md.
import { writeFileSync } from 'node:fs';
import { analysis } from './analysis.ts';
import { budgetsPage } from './budgets-page.ts';
import { firstPaint } from './first-paint/first-paint.ts';
import { growth } from './growth.ts';
import { importMemory } from './import-memory.ts';
import { importing } from './importing.ts';
import { list } from './list/list.ts';
import { isKept, type Measurement, rowOf } from './measurement.ts';
import { sanitizing } from './sanitizing.ts';
import { sizes } from './sizes.ts';

const measurements: Measurement[] = [
  ...(await analysis()),
  ...growth(),
  ...importing(),
  ...importMemory(),
  ...(await list()),
  ...(await firstPaint()),
  ...(await sanitizing()),
  ...sizes(),
];

console.table(measurements.map(rowOf));
if (process.argv.includes('--save'))
  writeFileSync(new URL('../../docs/budgets.md', import.meta.url), budgetsPage(measurements));
process.exitCode = measurements.every(isKept) ? 0 : 1;
