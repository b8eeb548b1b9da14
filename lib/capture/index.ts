export { bodyLimit, type Content, readContent } from './content.ts';
export { type Body, type Exchange, type Header, header, headerValues, type UnreadableReason } from './exchange.ts';
