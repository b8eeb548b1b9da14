import { printable, version } from '../../lib/export/index.ts';
import { diff } from './commands/diff.ts';
import { inspect } from './commands/inspect.ts';
import { rules } from './commands/rules.ts';
import { sanitize } from './commands/sanitize.ts';
import { verify } from './commands/verify.ts';
import { helpOn } from './help.ts';
import { type ExitCode, exit, type Io, oneLine, Unusable } from './io.ts';

export type Command = (args: string[], io: Io) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = { inspect, sanitize, verify, diff, rules };

/** The command line without its process: arguments in, exit code out. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  try {
    const text = answerTo(name, rest);
    if (text !== null) {
      io.out(text);
      return exit.done;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Unusable('no such command; see touchstone --help');
    return await command(rest, io);
  } catch (error) {
    return explain(error, io);
  }
}

/** What is asked of the tool itself: its help, on one command or on all, and its version. */
function answerTo(name: string, rest: readonly string[]): string | null {
  if (name === '--version' || name === '-V') return `${version}\n`;
  if (name === '--help' || name === '-h' || name === 'help') return helpOn(rest[0]);
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  return Object.hasOwn(commands, name) && options.some((each) => each === '--help' || each === '-h')
    ? helpOn(name)
    : null;
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof Unusable || isUsage(error)) {
    io.err(`touchstone: ${printable(oneLine(error.message))}\n`);
    return exit.unusable;
  }
  // The error's own message may quote the capture; its name and the place in our code are enough to find the bug.
  const place = error instanceof Error ? (/\n\s+at .*/.exec(error.stack ?? '')?.[0].trim() ?? '') : '';
  const name = error instanceof Error ? error.name : 'unknown';
  io.err(`touchstone: a bug in touchstone itself, not in your file: ${[name, place].filter(Boolean).join(' ')}\n`);
  return exit.bug;
}

/** `parseArgs` of node:util refuses unknown options and missing values with these codes. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');
