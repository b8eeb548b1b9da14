import { z } from 'zod/mini';
import { field, object, structure } from '../../../parse/index.ts';

const part = (meaning: string) => z.optional(field.text('text', meaning));
const hidden = (meaning: string) => z.optional(field.text('secret', meaning));

/** A JSON Web Key (RFC 7517 §4, RFC 7518 §6). The private members are known so that a leaked one is named. */
const jsonWebKey = structure('jwk', 'A public key', {
  kty: field.choice(['RSA', 'EC', 'OKP', 'oct'], 'Kind of key'),
  kid: z.optional(field.opaqueId('Name of the key, as tokens tell it')),
  alg: z.optional(field.text('slug', 'Algorithm it is for')),
  use: z.optional(field.text('slug', 'Whether it is for signatures or encryption')),
  n: part('Modulus'),
  e: part('Exponent'),
  crv: part('Curve'),
  x: part('First coordinate'),
  y: part('Second coordinate'),
  x5c: z.optional(z.array(field.text('text', 'Certificate of the key'))),
  x5t: part('Thumbprint of the certificate'),
  'x5t#S256': part('Thumbprint of the certificate'),
  x5u: z.optional(field.text('url', 'Where the certificate is')),
  k: hidden('Secret of a symmetric key'),
  d: hidden('Private part'),
  p: hidden('Private part'),
  q: hidden('Private part'),
  dp: hidden('Private part'),
  dq: hidden('Private part'),
  qi: hidden('Private part'),
});

export const jwks = object('jwks', 'The keys that check the signatures of tokens', {
  keys: z.optional(z.array(jsonWebKey)),
});
