import { parseArgs } from 'node:util';
import { type Format, toHar, toJson, toMarkdown } from '../../../lib/export/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { type Sanitized, type SanitizedCapture, sanitize as sanitizeCapture } from '../../../lib/sanitize/index.ts';
import { type ExitCode, exit, type Io, Unusable } from '../io.ts';
import { onlyFile, readInput } from '../read-input.ts';
import { leakReport } from '../report/leaks.ts';
import { skipReport } from '../report/skips.ts';

const options = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string', default: 'har' },
  'keep-times': { type: 'boolean', default: false },
  receipt: { type: 'string' },
} as const;

type Writer = (capture: Sanitized<SanitizedCapture>) => string | Promise<string>;

const writers: Readonly<Record<Format, Writer>> = { har: toHar, json: toJson, markdown: toMarkdown };

/** `touchstone sanitize`: nothing is written unless the second opinion finds nothing. */
export async function sanitize(args: string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const write = writerOf(values.format);
  const file = onlyFile(positionals);
  const { exchanges, skips } = await readInput(file, io);
  io.err(skipReport(file, skips));
  const { inspections } = await inspectCapture(exchanges);
  const { capture, leaksIn } = sanitizeCapture(inspections, { areTimesKept: values['keep-times'] });
  const text = await write(capture);
  const leaks = leaksIn(text);
  if (leaks.length > 0) {
    io.err(
      `${leakReport(leaks)}touchstone: refused, nothing was written: what was replaced can still be read at these places\n`,
    );
    return exit.found;
  }
  if (values.receipt !== undefined) await save(values.receipt, `${JSON.stringify(capture.receipt, null, 2)}\n`, io);
  if (values.output === undefined || values.output === '-') io.out(text);
  else await save(values.output, text, io);
  return exit.done;
}

function writerOf(format: string): Writer {
  if (Object.hasOwn(writers, format)) return writers[format as Format];
  throw new Unusable(`--format is none of ${Object.keys(writers).join(', ')}`);
}

async function save(file: string, text: string, io: Io): Promise<void> {
  try {
    await io.write(file, text);
  } catch {
    throw new Unusable(`${file}: it cannot be written`);
  }
}
