import type { Exchange } from './exchange.ts';
import { endOfJson, withoutMarkers } from './pasted-body.ts';
import { commandAt, type PastedCommand } from './pasted-command.ts';
import type { Place } from './place.ts';
import { append, type Draft, newDraft, toExchange } from './transcript-draft.ts';

/**
 * Requests and responses as people paste them: `METHOD url status`, then sections called `Request Headers`, `Request Data` and
 * `Response Headers`, then the response body; raw HTTP messages, as `curl -v` tells them too; a cURL command, or another that
 * browsers copy, followed by the JSON of its response; or documentation with JSON in it. Prose between them is skipped.
 */
export function fromTranscript(text: string): Transcript {
  const reader: Reader = { drafts: [], section: 'prose', fault: null };
  const lines = withoutCurlMarks(text).split(/\r?\n/);
  for (let at = 0; at < lines.length; ) at = readLines(reader, lines, at);
  const told = reader.drafts.filter((draft) => draft.isRequest || draft.responseBody !== '');
  return { exchanges: told.map(toExchange), fault: reader.fault };
}

/** `curl -v` begins what it sends with `>`, what it gets with `<`, and what it says itself with `*` or a count of bytes. */
const withoutCurlMarks = (text: string): string =>
  /^> [A-Z]+ \S+ HTTP\/[\d.]+\s*$/m.test(text)
    ? text.replaceAll(/^(?:\* .*|[{}] \[\d+ bytes data\].*)(?:\r?\n|$)/gm, '').replaceAll(/^[<>](?: |\r?$)/gm, '')
    : text;

export interface Transcript {
  readonly exchanges: readonly Exchange[];
  /** Where the first call of `fetch` that could not be read is not what browsers write. */
  readonly fault: Place | null;
}

type Section = 'prose' | 'request-headers' | 'request-body' | 'response-headers' | 'response-body';

interface Reader {
  readonly drafts: Draft[];
  section: Section;
  fault: Place | null;
}

const requestLine =
  /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(https?:\/\/\S+|\/\S*)(?:\s+HTTP\/[\d.]+)?(?:\s+(\d{3})\b.*)?$/;
const statusLine = /^HTTP\/[\d.]+\s+(\d{3})\b/;
/** The status by itself, with or without its reason: `422`, `Status: 422 Unprocessable Entity`. */
const bareStatus = /^(?:status(?: code)?:?\s*)?([1-5]\d\d)(?:\s+[a-z][a-z' -]*)?$/i;
const headerLine = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/;

const titles: readonly (readonly [RegExp, Section])[] = [
  [/^(request|form) (data|body|payload)|^(form data|payload)$/i, 'request-body'],
  [/^request headers/i, 'request-headers'],
  [/^response headers/i, 'response-headers'],
  [/^response( body| data)?$/i, 'response-body'],
];

/** Reads the line at `at`, or the whole command or body that begins there; gives the next line to read. */
function readLines(reader: Reader, lines: readonly string[], at: number): number {
  const line = (lines[at] ?? '').trim();
  const request = requestLine.exec(line);
  if (request) {
    const [, method = '', url = '', status = '0'] = request;
    return begin(reader, { method, url, status: Number(status) }, at + 1);
  }
  const command = commandAt(lines, at);
  if (command) return readCommand(reader, command);
  const status = statusLine.exec(line) ?? (awaitsStatus(reader) ? bareStatus.exec(line) : null);
  const title = titles.find(([pattern]) => pattern.test(line.replace(/:$/, '')))?.[1];
  if (status) current(reader).status = Number(status[1]);
  if (status || title) {
    reader.section = title ?? 'response-headers';
    return at + 1;
  }
  return readSection(reader, lines, at, line);
}

/** A number by itself says nothing in prose or in a body. */
function awaitsStatus({ drafts, section }: Reader): boolean {
  const last = drafts.at(-1);
  return last?.isRequest === true && last.status === 0 && /^(request-headers|prose)$/.test(section);
}

function readSection(reader: Reader, lines: readonly string[], at: number, line: string): number {
  const { section } = reader;
  if (section === 'request-body') {
    if (line !== '') append(current(reader), 'requestBody', lines[at] ?? '');
    return at + 1;
  }
  const isMarkup = section === 'response-body' && current(reader).isMarkup;
  if (/^[[{]/.test(line) && !isMarkup) return readJson(reader, lines, at);
  if (section === 'response-body') append(current(reader), 'responseBody', lines[at] ?? '');
  else if (section !== 'prose') readHeader(reader, section, line);
  return at + 1;
}

function readHeader(reader: Reader, section: 'request-headers' | 'response-headers', line: string): void {
  const headers = current(reader)[section === 'request-headers' ? 'requestHeaders' : 'responseHeaders'];
  const [, name, value = ''] = headerLine.exec(line) ?? [];
  if (name !== undefined) headers.push({ name, value });
  else if (line === '' && headers.length > 0)
    reader.section = section === 'request-headers' ? 'request-body' : 'response-body';
}

function readCommand(reader: Reader, { request, next }: PastedCommand): number {
  if ('fault' in request) {
    reader.fault ??= request.fault;
    return next;
  }
  const { method, url, headers, body } = request;
  const requestBody = body.kind === 'text' ? body.text : '';
  begin(reader, { method, url, requestHeaders: [...headers], requestBody }, next);
  reader.section = 'prose';
  return next;
}

/** A JSON body ends where its brackets close. It responds to the request before it, or stands for itself. */
function readJson(reader: Reader, lines: readonly string[], at: number): number {
  const end = endOfJson(lines, at);
  const text = withoutMarkers(lines.slice(at, end).join('\n'));
  const last = reader.drafts.at(-1);
  const isOpen = last !== undefined && (last.responseBody === '' || reader.section === 'response-body');
  const draft = isOpen ? last : addDraft(reader, {});
  draft.responseBody = text;
  reader.section = 'prose';
  return end;
}

function begin(reader: Reader, start: Partial<Draft>, next: number): number {
  addDraft(reader, { ...start, isRequest: true });
  reader.section = 'request-headers';
  return next;
}

const current = (reader: Reader): Draft => reader.drafts.at(-1) ?? addDraft(reader, {});

function addDraft(reader: Reader, start: Partial<Draft>): Draft {
  const draft = newDraft(start);
  reader.drafts.push(draft);
  return draft;
}
