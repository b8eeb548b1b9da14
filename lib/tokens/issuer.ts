import type { Token } from './token.ts';

/** The host of whoever issued a token (`iss`, RFC 7519 §4.1.1); `''` where it names none by URL. */
export const issuerHost = ({ claims }: Pick<Token, 'claims'>): string =>
  typeof claims?.iss === 'string' ? (URL.parse(claims.iss)?.hostname ?? '') : '';
