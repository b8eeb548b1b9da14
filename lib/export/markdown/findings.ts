import { type Finding, severityCounts, severityWords } from '../../diagnose/index.ts';
import { counted } from '../../in-words.ts';
import { ruleInfo } from '../../inspect/index.ts';
import { evidenceLines } from '../evidence-lines.ts';
import { code, escaped, folded } from './text.ts';

/** By rule, worst first as they come; what is merely worth knowing is folded away. */
export function findingsSection(findings: readonly Finding[]): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  const groups = rules.map((rule) => findings.filter((finding) => finding.rule === rule));
  const isNote = ([first]: readonly Finding[]): boolean => first?.severity === 'info';
  const notes = groups.filter(isNote);
  const wrong = groups.filter((group) => !isNote(group));
  const parts = wrong.length === 0 ? ['Nothing is wrong.'] : wrong.map(group);
  if (notes.length > 0) parts.push(folded(severityCounts(notes.flat()), notes.map(group).join('\n\n')));
  return parts.join('\n\n');
}

/** Places of one rule that are told one by one. */
const toldPlaces = 10;

function group(findings: readonly Finding[]): string {
  const [first, ...others] = findings;
  if (!first) return '';
  const { title = first.rule, why = '', fix = '', docs = null } = ruleInfo(first.rule) ?? {};
  const lines = [
    `Seen ${seen(first)}`,
    ...evidenceLines(first.evidence).map(({ label, value }) => `${escaped(label)}: ${code(value)}`),
    ...others.slice(0, toldPlaces).map((other) => `Also ${seen(other)}: ${escaped(other.message)}`),
    ...(others.length > toldPlaces ? [`And ${counted(others.length - toldPlaces, 'time')} more`] : []),
    fix && `**Fix:** ${escaped(fix)}`,
    why && `**Why it matters:** ${escaped(why)}`,
    `Rule ${code(first.rule)}${docs === null ? '' : `, [documentation](${docs})`}`,
  ];
  return [
    `### ${capitalized(severityWords[first.severity])}: ${escaped(title)}\n`,
    `${escaped(first.message)}\n`,
    ...lines.filter(Boolean).map((line) => `- ${line}`),
  ].join('\n');
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function seen({ exchange, path, count, isOver }: Finding): string {
  const times = count > 1 && `${count} times in all`;
  const places = [`in request ${exchange}`, path && code(path), times, isOver && 'recovered since'];
  return places.filter(Boolean).join(', ');
}
