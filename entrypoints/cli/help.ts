import { providers } from '../../lib/providers/index.ts';

interface CommandHelp {
  readonly usage: string;
  readonly summary: string;
  readonly details: string;
}

/** As wide as a terminal is at first: 80 columns. */
const input = `FILE holds a HAR, a pasted request and response, a JSON body, a command copied
from a browser, cookies, or a token; what it is shows from its content. - is
standard input.`;

const inspect: CommandHelp = {
  usage: 'touchstone inspect FILE… [--json] [--now ISO] [--provider ID]',
  summary: 'what is in a capture, and what is wrong',
  details: `${input}

Options
  --json          machine-readable: one object, or with several FILEs one a line
  --now ISO       the moment from which countdowns are told, else the end of the
                  capture, or today if it has no times; findings never depend
                  on it
  --provider ID   look for this auth system only:
                  ${providers.map(({ id }) => id).join(', ')}

Exit codes
  0  nothing at error severity
  1  findings at error severity
  2  a FILE cannot be used
  3  a bug in touchstone`,
};

const sanitize: CommandHelp = {
  usage: `touchstone sanitize FILE [-o OUT] [--format har|json|markdown] [--keep-times]
                         [--leave-out-foreign] [--receipt FILE]`,
  summary: 'the same capture without its secrets',
  details: `${input}

Identifiers, names, hosts and tokens become stand-ins; equal values get equal
ones, and the findings stay the same. Before anything is written, a second
opinion looks for what was replaced and refuses the file if it still shows.

Options
  -o, --output OUT      where to write; standard output without it
  --format FORMAT       har (default), json (docs/capture-format.md) or
                        markdown (a bug report)
  --keep-times          do not shift times
  --leave-out-foreign   leave out requests that are not auth traffic
  --receipt FILE        write what was replaced, in counts, as JSON

Exit codes
  0  written
  1  refused, nothing was written
  2  FILE cannot be used
  3  a bug in touchstone`,
};

const verify: CommandHelp = {
  usage: 'touchstone verify FILE [--json]',
  summary: 'is this file safe to share?',
  details: `FILE is any text; - is standard input. Each place that shows a secret or
personal data is named on standard error, never quoted.

Options
  --json   machine-readable, on standard output

Exit codes
  0  clean
  1  a leak
  2  FILE cannot be read or decoded
  3  a bug in touchstone`,
};

const diff: CommandHelp = {
  usage: 'touchstone diff FILE [--from N --to M] [--json]',
  summary: 'what changed between exchanges',
  details: `${input}

Without numbers every response is compared with the one before it about each of
its objects.

Options
  --from N, --to M   the two exchanges to compare, by their numbers
  --json             machine-readable, with what moves in every response

Exit codes
  0  done
  2  FILE cannot be used
  3  a bug in touchstone`,
};

const rules: CommandHelp = {
  usage: 'touchstone rules [--json]',
  summary: 'everything that touchstone looks for',
  details: `Options
  --json   machine-readable, with why each rule matters and how to fix it

Exit codes
  0  done
  3  a bug in touchstone`,
};

const commands: ReadonlyMap<string, CommandHelp> = new Map(Object.entries({ inspect, sanitize, verify, diff, rules }));

/** Without its options, for the list of all. */
const short = ({ usage }: CommandHelp): string => usage.split(' [', 1)[0] ?? '';

const general = `touchstone: what an app's auth session really is

Usage
${Array.from(commands.values(), (each) => `  ${short(each).padEnd(26)}${each.summary}`).join('\n')}

${input}
touchstone COMMAND --help tells how to call a command, touchstone --version the
version.

Exit codes
  0  done, nothing at error severity
  1  findings at error severity, or a leak
  2  the input cannot be used
  3  a bug in touchstone
`;

/** The help on a command, or on all of them; null where there is no such command. */
export function helpOn(name: string | undefined): string | null {
  if (name === undefined) return general;
  const command = commands.get(name);
  return command ? `${command.usage}\n${command.summary}\n\n${command.details}\n` : null;
}
