import { parseArgs } from 'node:util';
import { type InspectedCapture, inspectCapture } from '../../../lib/inspect/index.ts';
import { type Provider, providers } from '../../../lib/providers/index.ts';
import { type EpochMs, parseDate } from '../../../lib/time.ts';
import { toJson } from '../inspect-json.ts';
import { type ExitCode, exit, type Io, Misuse, Unusable } from '../io.ts';
import { jsonPieces } from '../json-pieces.ts';
import { nameOf, readInput } from '../read-input.ts';
import { inspectionReport } from '../report/inspection.ts';
import { skipReport } from '../report/skips.ts';
import { save } from '../save.ts';

const options = {
  json: { type: 'boolean', default: false },
  now: { type: 'string' },
  provider: { type: 'string' },
} as const;

interface Settings {
  readonly isJson: boolean;
  readonly now: EpochMs | null;
  readonly providers: readonly Provider[];
  /** With several files each output names its own. */
  readonly areSeveral: boolean;
}

/** `touchstone inspect`: a file that cannot be used does not keep the others from being inspected. */
export async function inspect(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals: files } = parseArgs({ args, options, allowPositionals: true });
  if (files.length === 0) throw new Misuse('give at least one FILE');
  if (files.indexOf('-') !== files.lastIndexOf('-')) throw new Misuse('standard input can be read once only');
  const settings: Settings = {
    isJson: values.json,
    now: readNow(values.now),
    providers: chosen(values.provider),
    areSeveral: files.length > 1,
  };
  let worst: ExitCode = exit.done;
  for (const file of files) worst = worse(worst, await inspectFile(file, settings, io));
  return worst;
}

async function inspectFile(file: string, settings: Settings, io: Io): Promise<ExitCode> {
  try {
    const { exchanges, kind, skipped, skips } = await readInput(file, io);
    io.err(skipReport(file, skips));
    const capture = await inspectCapture(exchanges, settings);
    if (settings.isJson) await save('-', jsonOf(capture, file, settings.areSeveral), io);
    else {
      const source = { file: nameOf(file), kind, skipped, now: settings.now ?? today(capture, io) };
      io.out(inspectionReport(capture, source, io.terminal) + (settings.areSeveral ? '\n' : ''));
    }
    return capture.findings.some(({ severity }) => severity === 'error') ? exit.found : exit.done;
  } catch (error) {
    if (!settings.areSeveral || !(error instanceof Unusable)) throw error;
    io.err(`touchstone: ${error.message}\n`);
    return exit.unusable;
  }
}

/** What carries no time, as a pasted token, has no end to count from: its countdowns are told as of today. */
const today = ({ session }: InspectedCapture, io: Io): EpochMs | null => (session?.asOf === null ? io.now() : null);

/** Of several files each is one line. */
const jsonOf = (capture: InspectedCapture, file: string, areSeveral: boolean): Iterable<string> =>
  areSeveral ? jsonPieces({ file, ...toJson(capture) }, 0) : jsonPieces(toJson(capture));

const worse = (left: ExitCode, right: ExitCode): ExitCode => (left > right ? left : right);

function readNow(text: string | undefined): EpochMs | null {
  if (text === undefined) return null;
  const now = parseDate(text);
  if (now === null) throw new Misuse('--now is not an ISO 8601 time');
  return now;
}

function chosen(id: string | undefined): readonly Provider[] {
  const matching = providers.filter((provider) => id === undefined || provider.id === id);
  if (matching.length > 0) return matching;
  throw new Misuse(`--provider is none of ${providers.map((provider) => provider.id).join(', ')}`);
}
