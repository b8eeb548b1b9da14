export { held, inspectPieces, piecesOf, textOf } from './document.ts';
export { documentOf } from './document-of.ts';
export { evidenceLines } from './evidence-lines.ts';
export { type Format, fileName } from './file-name.ts';
export { printable } from './printable.ts';
export { version } from './version.ts';
