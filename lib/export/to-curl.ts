import type { Exchange } from '../capture/index.ts';
import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import { printable } from './printable.ts';

/** The requests as cURL commands for a POSIX shell. They show what was sent; nobody is let in with them. */
export const toCurl = ({ exchanges }: Sanitized<SanitizedCapture>): string =>
  exchanges
    .filter(({ request }) => request.url !== '')
    .map((exchange) => `${command(exchange).join(' \\\n  ')}\n`)
    .join('\n');

/** What curl makes by itself. */
const implied = new Set(['host', 'content-length', 'connection', 'accept-encoding']);

function command({ request: { method, url, headers, body } }: Exchange): readonly string[] {
  const text = body.kind === 'text' ? body.text : null;
  const isImplied = method === (text === null ? 'GET' : 'POST') || method === '';
  return [
    `curl ${quoted(url)}`,
    ...(isImplied ? [] : [`-X ${quoted(method)}`]),
    ...headers.flatMap(({ name, value }) =>
      implied.has(name.toLowerCase()) ? [] : [`-H ${quoted(`${name}: ${value}`)}`],
    ),
    ...(text === null ? [] : [`--data-raw ${quoted(text)}`]),
  ];
}

/** For a POSIX shell; what acts on a terminal stands as its code, which Bash and Zsh read in `$'…'`. */
function quoted(text: string): string {
  if (printable(text) === text) return `'${text.replaceAll("'", "'\\''")}'`;
  return `$'${printable(text.replaceAll('\\', '\\\\').replaceAll("'", "\\'"))}'`;
}
