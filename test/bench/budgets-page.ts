import { type Measurement, rowOf } from './measurement.ts';

const head = `# Budgets

What the last \`npm run bench -- --save\` measured; do not edit this page. \`npm run bench\` measures again and fails where a budget is missed.

Most are ratios of two jobs measured in turns in one process, so that a busy or slow machine slows both alike; sizes and counts are the
same on any machine. What is in µs or ms depends on the machine, and holds on one with two cores or more and nothing else to do.

| what | measured | budget | verdict |
|---|--:|--:|---|
`;

/** The page of the documentation that keeps a run. */
export const budgetsPage = (measurements: readonly Measurement[]): string =>
  `${head}${measurements
    .map(rowOf)
    .map(({ what, measured, budget, verdict }) => `| ${what} | ${measured} | ${budget} | ${verdict} |\n`)
    .join('')}`;
