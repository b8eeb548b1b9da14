import { partBoundary, scrubMediaType } from './media-type.ts';
import { scrubName, scrubParameter } from './parameter.ts';
import { removed, type Scrub } from './scrub.ts';

/** Of a multipart form (RFC 7578) the parts' names and sizes; null when the text is none. Files and their names go. */
export function scrubMultipart(scrub: Scrub, text: string, mediaType: string): string | null {
  const boundary = /^multipart\//i.test(mediaType) ? /^--([^\r\n]{1,72})\r?\n/.exec(text)?.[0].trimEnd() : undefined;
  if (boundary === undefined) return null;
  const parts = text.split(boundary).slice(1, -1);
  return `${parts.map((part) => `--${partBoundary}${scrubPart(scrub, part)}`).join('')}--${partBoundary}--\r\n`;
}

function scrubPart(scrub: Scrub, part: string): string {
  const [, head = '', content = ''] = /^\r?\n([\s\S]{0,2000}?)\r?\n\r?\n([\s\S]*?)\r?\n$/.exec(part) ?? [];
  const name = parameterOf(head, 'name') ?? '';
  const fileName = parameterOf(head, 'filename');
  const type = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1];
  const lines = [
    `Content-Disposition: form-data; name="${scrubName(scrub, name)}"${fileName === null ? '' : '; filename="file"'}`,
    ...(type === undefined ? [] : [`Content-Type: ${scrubMediaType(scrub, type)}`]),
  ];
  const kept = fileName === null ? scrubParameter(scrub, name, content, 0) : sizeOf(scrub, content);
  return `\r\n${lines.join('\r\n')}\r\n\r\n${kept}\r\n`;
}

const parameterOf = (head: string, name: string): string | null =>
  new RegExp(`^content-disposition:[^\\r\\n]*?;\\s*${name}="([^"\\r\\n]*)"`, 'im').exec(head)?.[1] ?? null;

const sized = /^\[removed\] \d+ characters$/;

function sizeOf(scrub: Scrub, content: string): string {
  if (sized.test(content)) return content;
  scrub.ledger.dropped('a file in a form');
  return `${removed} ${content.length} characters`;
}
