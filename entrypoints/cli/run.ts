import { printable, version } from '../../lib/export/index.ts';
import { diff } from './commands/diff.ts';
import { inspect } from './commands/inspect.ts';
import { rules } from './commands/rules.ts';
import { sanitize } from './commands/sanitize.ts';
import { verify } from './commands/verify.ts';
import { helpOn } from './help.ts';
import { type ExitCode, exit, type Io, Misuse, oneLine, Unusable } from './io.ts';

export type Command = (args: string[], io: Io) => Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map(Object.entries({ inspect, sanitize, verify, diff, rules }));

/** The command line without its process: arguments in, exit code out. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  const command = commands.get(name);
  try {
    const text = command ? helpAsked(name, rest) : aboutItself(name, rest);
    if (text === null && command) return await command(rest, io);
    if (text === null) throw new Misuse('no such command');
    io.out(text);
    return exit.done;
  } catch (error) {
    return explain(error, command ? `touchstone ${name}` : 'touchstone', io);
  }
}

/** Its help on all commands or on one, or its version; null where something else is asked. */
function aboutItself(name: string, rest: readonly string[]): string | null {
  if (name === '--version' || name === '-V') return `${version}\n`;
  return name === '--help' || name === '-h' || name === 'help' ? helpOn(rest[0]) : null;
}

function helpAsked(name: string, rest: readonly string[]): string | null {
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  return options.includes('--help') || options.includes('-h') ? helpOn(name) : null;
}

/** One line: what the caller can put right, or where the bug is. */
function explain(error: unknown, called: string, io: Io): ExitCode {
  const fault = faultOfCaller(error, called);
  if (fault !== null) {
    io.err(`touchstone: ${printable(oneLine(fault))}\n`);
    return exit.unusable;
  }
  // The error's own message may quote the capture; its name and the place in our code are enough to find the bug.
  const place = error instanceof Error ? (/\n\s+at .*/.exec(error.stack ?? '')?.[0].trim() ?? '') : '';
  const name = error instanceof Error ? error.name : 'unknown';
  io.err(`touchstone: a bug in touchstone itself, not in your file: ${[name, place].filter(Boolean).join(' ')}\n`);
  return exit.bug;
}

function faultOfCaller(error: unknown, called: string): string | null {
  if (isRefusedOption(error)) return `${firstClause(error.message)}; see ${called} --help`;
  if (error instanceof Misuse) return `${error.message}; see ${called} --help`;
  return error instanceof Unusable ? error.message : null;
}

/** Of `Unknown option '--x'. To specify a positional argument …` what went wrong, put as our own messages are. */
const firstClause = (message: string): string =>
  message.charAt(0).toLowerCase() + (message.slice(1).split(/\. |\.?\n/, 1)[0] ?? '');

/** `parseArgs` of node:util refuses unknown options and missing values with these codes. */
const isRefusedOption = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');
