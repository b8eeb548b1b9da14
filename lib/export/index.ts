export { type ExportDocument, inspectPieces, piecesOf } from './document.ts';
export { type Format, fileName } from './file-name.ts';
export { printable } from './printable.ts';
export { toCurl } from './to-curl.ts';
export { harExport, toHar } from './to-har.ts';
export { jsonExport, toJson } from './to-json.ts';
export { toMarkdown } from './to-markdown.ts';
export { version } from './version.ts';
