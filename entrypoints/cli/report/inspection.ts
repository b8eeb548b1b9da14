import { severityCounts } from '../../../lib/diagnose/index.ts';
import { printable } from '../../../lib/export/index.ts';
import { counted } from '../../../lib/in-words.ts';
import type { InspectedCapture, Inspection } from '../../../lib/inspect/index.ts';
import type { EpochMs } from '../../../lib/time.ts';
import type { Terminal } from '../io.ts';
import { findingsReport } from './findings.ts';
import { type Cell, heading, plain, table } from './layout.ts';
import { type Paint, painter } from './paint.ts';
import { sessionReport } from './session.ts';
import { inks, worstOf } from './severity.ts';
import { tokensReport } from './tokens.ts';

interface Source {
  readonly file: string;
  readonly kind: string;
  readonly skipped: number;
  readonly now: EpochMs | null;
}

/** A capture for people: what it is, the session, the auth traffic, and what is wrong. */
export function inspectionReport(capture: InspectedCapture, source: Source, terminal: Terminal): string {
  const paint = painter(terminal);
  const { inspections, findings, session } = capture;
  const auth = inspections.filter(({ provider }) => provider !== null);
  const tokens = tokensReport(inspections, paint);
  const parts = [
    overview(source, inspections.length, auth.length, paint),
    session && `${heading(paint, 'Session')}\n${sessionReport(session, source.now)}`,
    auth.length > 0 &&
      `${heading(paint, 'Auth traffic')}\n${table(
        auth.map((one) => row(one, paint)),
        '  ',
      )}`,
    tokens,
    findings.length > 0
      ? `${heading(paint, `Findings: ${severityCounts(findings)}`)}\n${findingsReport(findings, paint, terminal.columns)}`
      : auth.length > 0 && paint('green', 'Nothing is wrong.'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function overview({ file, kind, skipped }: Source, total: number, auth: number, paint: Paint): string {
  const share = auth === 0 ? 'no' : auth === total ? 'all' : `${auth} of them`;
  const lost = skipped > 0 ? `, ${skipped} could not be read` : '';
  return `${heading(paint, printable(file))}: ${kind}, ${counted(total, 'exchange')}, ${share} auth traffic${lost}`;
}

function row(inspection: Inspection, paint: Paint): Cell[] {
  const { exchange, method, path, title, provider, reports } = inspection;
  const { status } = exchange.response;
  const worst = worstOf(reports);
  return [
    { text: `#${exchange.index}`, paint: (text) => paint('dim', text), isRight: true },
    plain(method || '–'),
    { text: status === 0 ? '–' : `${status}`, paint: (text) => (status >= 400 ? paint('red', text) : text) },
    plain(printable(path || byItself(inspection))),
    plain(title ?? (provider === 'app' ? 'Request of the app' : (provider ?? ''))),
    { text: severityCounts(reports), paint: (text) => (worst ? paint(inks[worst], text) : text) },
  ];
}

/** What was handed over without a request is told by what it is. */
const byItself = ({ objects: [first] }: Inspection): string =>
  first ? `(${first.type} by itself)` : '(a body by itself)';
