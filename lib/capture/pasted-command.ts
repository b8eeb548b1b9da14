import type { Body, Header } from './exchange.ts';
import { readCurl } from './from-curl.ts';
import { readPowerShell } from './from-powershell.ts';

/** The request of a command line. */
export interface CommandRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly Header[];
  readonly body: Body;
}

interface Dialect {
  readonly starts: RegExp;
  /** Does the command go on after this line, which may be in a table? */
  goesOn(line: string, isInTable: boolean): boolean;
  read(command: string): CommandRequest;
}

const dialects: readonly Dialect[] = [
  { starts: /^(?:\$ )?\s*curl(?:\.exe)?(?:\s|$)/, goesOn: (line) => /[\\^]$/.test(line), read: readCurl },
  {
    starts: /^\$session\s*=|^(?:Invoke-WebRequest|iwr)\s/i,
    goesOn: (line, isInTable) => /^\$session\b|[`{]$/.test(line) || isInTable,
    read: readPowerShell,
  },
];

export interface PastedCommand {
  readonly request: CommandRequest;
  /** The line after it. */
  readonly next: number;
}

/** The command that begins on line `at`; null where none does. */
export function commandAt(lines: readonly string[], at: number): PastedCommand | null {
  const dialect = dialects.find(({ starts }) => starts.test((lines[at] ?? '').trim()));
  if (!dialect) return null;
  let next = at;
  /** Between `@{` and the line that begins with `}`. */
  let isInTable = false;
  let goesOn = true;
  while (goesOn && next < lines.length) {
    const line = (lines[next] ?? '').trim();
    isInTable = line.endsWith('@{') || (isInTable && !line.startsWith('}'));
    goesOn = dialect.goesOn(line, isInTable);
    next += 1;
  }
  const text = lines.slice(at, next).join('\n').trim();
  return { request: dialect.read(text.replace(/^\$\s+/, '')), next };
}
