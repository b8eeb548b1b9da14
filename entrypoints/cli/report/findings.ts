import { type Finding, severityWords } from '../../../lib/diagnose/index.ts';
import { evidenceLines, printable } from '../../../lib/export/index.ts';
import { inBrief } from '../../../lib/in-words.ts';
import { ruleInfo, writtenPath } from '../../../lib/inspect/index.ts';
import { between } from '../../../lib/time.ts';
import { wrap } from './layout.ts';
import type { Paint } from './paint.ts';
import { inks } from './severity.ts';
import { moment } from './time.ts';

const indent = '    ';

/** Findings one below the other; those of one rule that come together share its name and its fix. */
export const findingsReport = (findings: readonly Finding[], paint: Paint, columns: number): string =>
  grouped(findings)
    .map((group) => report(group, paint, columns))
    .join('\n\n');

function grouped(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (first?.rule === finding.rule && first.severity === finding.severity) group?.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function report(group: readonly Finding[], paint: Paint, columns: number): string {
  const [first] = group;
  if (!first) return '';
  const { rule, severity } = first;
  const { why, fix, docs } = ruleInfo(rule) ?? {};
  return [
    `  ${paint(inks[severity], severityWords[severity])} ${paint('bold', rule)}`,
    ...group.flatMap((finding) => sighting(finding, paint, columns)),
    ...[why && `Why: ${why}`, fix && `Fix: ${fix}`].flatMap((line) => (line ? wrap(line, columns, indent) : [])),
    ...(docs ? [`${indent}Docs: ${docs}`] : []),
  ].join('\n');
}

/** What was seen, where, and what stands behind it. */
const sighting = (finding: Finding, paint: Paint, columns: number): readonly string[] => [
  wrap(printable(finding.message), columns, indent),
  wrap(printable(placeOf(finding)), columns, indent, (line) => paint('dim', line)),
  ...evidenceLines(finding.evidence).map(({ label, value }) => printable(`${indent}  ${label}: ${value}`)),
];

/** `at #3 response.status, 4 times from 2025-02-08 06:15:11 UTC on, over 3 min` */
function placeOf({ exchange, path, count, first, last, isOver }: Finding): string {
  const seen = ['at', `#${exchange}`, ...(path ? [writtenPath(path)] : [])].join(' ');
  const place = isOver ? `${seen}, recovered since` : seen;
  if (count === 1) return place;
  const isSpan = first !== null && last !== null && last > first;
  const span = isSpan ? ` from ${moment(first)} on, over ${inBrief(between(first, last))}` : '';
  return `${place}, ${count} times${span}`;
}
