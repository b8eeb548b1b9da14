import { type Header, headerValues } from './exchange.ts';

/**
 * The cookies of a request or a response (RFC 6265 §4), without their attributes. A request may have several `Cookie` headers:
 * HTTP/2 lets one be split (RFC 9113 §8.2.3).
 */
export const cookiePairs = (
  headers: readonly Header[],
  headerName: 'cookie' | 'set-cookie',
): readonly (readonly [name: string, value: string])[] =>
  headerValues(headers, headerName).flatMap((line) => pairsIn(headerName === 'cookie' ? line : attributeless(line)));

const attributeless = (line: string): string => line.split(';', 1)[0] ?? '';

const pairsIn = (line: string): (readonly [string, string])[] =>
  line.split(';').map((pair) => {
    const [name = '', ...rest] = pair.split('=');
    return [name.trim(), rest.join('=').trim()];
  });
