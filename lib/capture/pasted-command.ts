import type { CommandRequest } from './command-request.ts';
import { readCurl } from './from-curl.ts';
import { fetchCall, fetchFault, readFetch } from './from-fetch.ts';
import { readPowerShell } from './from-powershell.ts';
import type { Place } from './place.ts';

interface Dialect {
  readonly starts: RegExp;
  /** Does the command go on after this line, which may be in a table? */
  goesOn(line: string, isInTable: boolean): boolean;
  /** Null when it is not written as browsers write it. */
  read(command: string): CommandRequest | null;
}

const dialects: readonly Dialect[] = [
  { starts: /^(?:\$ )?\s*curl(?:\.exe)?(?:\s|$)/, goesOn: (line) => /[\\^]$/.test(line), read: readCurl },
  {
    starts: /^\$session\s*=|^(?:Invoke-WebRequest|iwr)\s/i,
    goesOn: (line, isInTable) => /^\$session\b|[`{]$/.test(line) || isInTable,
    read: readPowerShell,
  },
  {
    starts: fetchCall,
    // Lines of JSON open something, are followed by another, or are the last of their object.
    goesOn: (line) => /[{,]$/.test(line) || (/^["}]/.test(line) && !/\)[\s;]*$/.test(line)),
    read: readFetch,
  },
];

export interface PastedCommand {
  /** Or where it is not what browsers write. */
  readonly request: CommandRequest | { readonly fault: Place };
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
  const request = dialect.read(text.replace(/^\$\s+/, ''));
  return { request: request ?? { fault: fetchFault(text, { line: at + 1, column: 1 }) }, next };
}
