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
  /** Does the command go on after this line? */
  goesOn(line: string, before: readonly string[]): boolean;
  read(command: string): CommandRequest;
}

const dialects: readonly Dialect[] = [
  { starts: /^(?:\$ )?\s*curl(?:\.exe)?(?:\s|$)/, goesOn: (line) => /[\\^]$/.test(line), read: readCurl },
  {
    starts: /^\$session\s*=|^(?:Invoke-WebRequest|iwr)\s/i,
    goesOn: (line, before) => /^\$session\b|[`{]$/.test(line) || isInTable([...before, line]),
    read: readPowerShell,
  },
];

/** A command that begins on line `at`, and the line after it; null where none does. */
export function commandAt(
  lines: readonly string[],
  at: number,
): { readonly request: CommandRequest; readonly next: number } | null {
  const dialect = dialects.find(({ starts }) => starts.test((lines[at] ?? '').trim()));
  if (!dialect) return null;
  let next = at + 1;
  while (next < lines.length && dialect.goesOn((lines[next - 1] ?? '').trim(), lines.slice(at, next - 1))) next += 1;
  const text = lines.slice(at, next).join('\n').trim();
  return { request: dialect.read(text.replace(/^\$\s+/, '')), next };
}

/** Between `@{` and the line that begins with `}`. */
const isInTable = (lines: readonly string[]): boolean => {
  const last = lines.findLast((line) => /@\{\s*$|^\s*\}/.test(line));
  return last !== undefined && /@\{\s*$/.test(last);
};
