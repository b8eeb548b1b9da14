// Signing and checking compact RS256 tokens.
import { type KeyObject, sign, verify } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

export const signToken = (header: Claims, claims: Claims, key: KeyObject): string => {
  const content = `${encode({ alg: 'RS256', ...header, typ: 'JWT' })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key).toString('base64url')}`;
};

export interface ReadToken {
  readonly header: Claims;
  readonly claims: Claims;
  readonly signedBy: (key: KeyObject) => boolean;
}

export const readToken = (token: string): ReadToken | null => {
  const [header = '', claims = '', signature = ''] = token.split('.');
  try {
    return {
      header: decode(header),
      claims: decode(claims),
      signedBy: (key) => verify('sha256', Buffer.from(`${header}.${claims}`), key, Buffer.from(signature, 'base64url')),
    };
  } catch {
    return null;
  }
};

const encode = (value: Claims): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part: string): Claims => JSON.parse(Buffer.from(part, 'base64url').toString());
