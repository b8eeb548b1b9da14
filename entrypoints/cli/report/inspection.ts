import { rowTitle } from '../../../components/list/row.ts';
import type { CaptureKind } from '../../../lib/capture/index.ts';
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
  readonly kind: CaptureKind;
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
      !isByItself(source.kind) &&
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
  const name = heading(paint, printable(file));
  if (isByItself(kind)) return `${name}: ${kind}`;
  const share = auth === 0 ? 'no ' : auth < total ? `${auth} of them ` : total > 1 ? 'all ' : '';
  const lost = skipped > 0 ? `, ${skipped} could not be read` : '';
  return `${name}: ${kind}, ${counted(total, 'exchange')}, ${share}auth traffic${lost}`;
}

/** There is no traffic where there is no request. */
const isByItself = (kind: CaptureKind): boolean => kind === 'token' || kind === 'cookies';

function row(inspection: Inspection, paint: Paint): Cell[] {
  const { exchange, method, path, title, provider, reports } = inspection;
  const { status } = exchange.response;
  const worst = worstOf(reports);
  return [
    { text: `#${exchange.index}`, paint: (text) => paint('dim', text), isRight: true },
    plain(method || '–'),
    { text: status === 0 ? '–' : `${status}`, paint: (text) => (status >= 400 ? paint('red', text) : text) },
    plain(printable(path || rowTitle(inspection))),
    plain(title ?? (provider === 'app' ? 'Request of the app' : (provider ?? ''))),
    { text: severityCounts(reports), paint: (text) => (worst ? paint(inks[worst], text) : text) },
  ];
}
