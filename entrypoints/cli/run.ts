import { diff } from './commands/diff.ts';
import { inspect } from './commands/inspect.ts';
import { rules } from './commands/rules.ts';
import { sanitize } from './commands/sanitize.ts';
import { verify } from './commands/verify.ts';
import { help } from './help.ts';
import { type ExitCode, exit, type Io, oneLine, Unusable } from './io.ts';

export type Command = (args: string[], io: Io) => Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = { inspect, sanitize, verify, diff, rules };

/** The command line without its process: arguments in, exit code out. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '--help', ...rest] = args;
  try {
    if (name === '--help' || name === '-h' || name === 'help' || rest.includes('--help')) {
      io.out(help);
      return exit.done;
    }
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new Unusable('no such command; see touchstone --help');
    return await command(rest, io);
  } catch (error) {
    return explain(error, io);
  }
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof Unusable || isUsage(error)) {
    io.err(`touchstone: ${oneLine(error.message)}\n`);
    return exit.unusable;
  }
  // The error's own message may quote the capture; its name and the place in our code are enough to find the bug.
  const place = error instanceof Error ? (/\n\s+at .*/.exec(error.stack ?? '')?.[0].trim() ?? '') : '';
  io.err(`touchstone: a bug: ${error instanceof Error ? error.name : 'unknown'} ${place}\n`);
  return exit.bug;
}

/** `parseArgs` of node:util refuses unknown options and missing values with these codes. */
const isUsage = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS');
