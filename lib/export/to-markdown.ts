import type { Evidence, Finding, Labelled } from '../diagnose/index.ts';
import { type InspectedCapture, type Inspection, inspectCapture, ruleCatalogue } from '../inspect/index.ts';
import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import type { SessionView } from '../session-view.ts';
import type { EpochMs } from '../time.ts';
import { code, escaped } from './markdown-text.ts';
import { version } from './version.ts';

/** A bug report: the session, what is wrong with evidence and fix, and the exchanges. It is made from the sanitized capture, so it cannot say more. */
export async function toMarkdown(capture: Sanitized<SanitizedCapture>): Promise<string> {
  const inspected = await inspectCapture(capture.exchanges);
  const parts = [
    '# Auth session report',
    intro(inspected, capture),
    inspected.session && `## Session\n\n${session(inspected.session)}`,
    `## Findings\n\n${inspected.findings.map(finding).join('\n\n') || 'Nothing is wrong.'}`,
    `## Exchanges\n\n${exchanges(inspected.inspections)}`,
  ];
  return `${parts.filter((part) => part !== null).join('\n\n')}\n`;
}

const intro = ({ inspections }: InspectedCapture, { receipt }: SanitizedCapture): string =>
  [
    `Written by Touchstone ${version} from a capture of ${inspections.length} exchanges.`,
    'Every identifier, name, host and token in it is a stand-in; equal values have equal stand-ins.',
    receipt.areTimesShifted ? 'All times are shifted by the same amount.' : 'Times are as captured.',
  ].join('\n');

function session(view: SessionView): string {
  const rows: (readonly [string, string | null | undefined])[] = [
    ['Provider', view.title],
    ['State', view.state],
    ['Session', view.session && `${view.session.id}, ${view.session.status}`],
    ['User', view.user?.id],
    ['Organization', view.organization && [view.organization.id, view.organization.role].filter(Boolean).join(', ')],
    ['Instance', [view.instance.host, view.instance.type].filter(Boolean).join(', ')],
    ['SDK', view.sdk],
    ['API version', view.apiVersion],
    ['Session expires', view.session?.expiresAt ? moment(view.session.expiresAt) : null],
    ['Token expires', view.token?.expiresAt ? moment(view.token.expiresAt) : null],
    ['As of', view.asOf ? moment(view.asOf) : null],
  ];
  const shown = rows.flatMap(([name, value]) => (value ? `| ${name} | ${code(value)} |` : []));
  return ['| | |', '|---|---|', ...shown].join('\n');
}

const catalogue = new Map(ruleCatalogue.map((entry) => [entry.id, entry]));

function finding({ rule, severity, message, exchange, path, count, evidence }: Finding): string {
  const { title = rule, why = '', fix = '' } = catalogue.get(rule) ?? {};
  const place = [`exchange ${exchange}`, path && code(path)].filter(Boolean).join(', ');
  return [
    `### ${escaped(title)} (${severity})`,
    `${escaped(message)}\n`,
    `- Rule: ${code(rule)}`,
    `- Seen: ${place}${count > 1 ? `, ${count} times` : ''}`,
    ...evidence.flatMap(shown).map((line) => `- ${line}`),
    why && `- Why it matters: ${escaped(why)}`,
    fix && fix !== '–' && `- Fix: ${escaped(fix)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function shown(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case 'field':
      return [`Field: ${code(evidence.path)}`];
    case 'times':
      return evidence.moments.map(({ label, at }) => `${escaped(label)}: ${code(moment(at))}`);
    case 'values':
      return evidence.values.map(labelled);
  }
}

const labelled = ({ label, value }: Labelled): string => `${escaped(label)}: ${code(`${value}`)}`;

function exchanges(inspections: readonly Inspection[]): string {
  const rows = inspections
    .filter(({ provider }) => provider !== null)
    .map(({ exchange, method, path, title, reports }) => {
      const worst = (['error', 'warning', 'info'] as const).find((one) =>
        reports.some(({ severity }) => severity === one),
      );
      const cells = [
        `${exchange.index}`,
        code(`${method} ${path}`.trim() || 'body'),
        `${exchange.response.status || ''}`,
      ];
      return `| ${[...cells, escaped(title ?? ''), worst ?? ''].join(' | ')} |`;
    });
  if (rows.length === 0) return 'None of them is auth traffic.';
  return ['| # | Request | Status | Meaning | Worst finding |', '|--:|---|--:|---|---|', ...rows].join('\n');
}

const moment = (time: EpochMs): string => (Math.abs(time) > 8.64e15 ? 'no date' : new Date(time).toISOString());
