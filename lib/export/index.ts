export { inspectPieces, piecesOf } from './document.ts';
export { documentOf } from './document-of.ts';
export { type Format, fileName } from './file-name.ts';
export { printable } from './printable.ts';
export { toCurl } from './to-curl.ts';
export { toHar } from './to-har.ts';
export { toJson } from './to-json.ts';
export { toMarkdown } from './to-markdown.ts';
export { version } from './version.ts';
