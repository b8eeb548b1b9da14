/** How stand-ins look from outside, so that they are not taken for what they stand for. */

import { remembering } from './remembering.ts';

const forms: readonly RegExp[] = [
  /^(?:text|name|user|plac|place|slug|secr|secret|path|key|data|page|sub|app|site|id)[-_/ ]\d+x*$/,
  /^key-[0-9A-Z]+$/,
  /^_+[0-9A-Z]{1,4}$/,
  /^(?:[a-z]+_)+0*\d{1,7}$/,
  /^(?:[a-z]+\.)*(?:sub-\d+\.)*site-\d+\.example$/,
  /^user-\d+@redacted\.invalid$/,
  /^\+1(?:555| 555 )\d{4,6}$/,
  /^(?:192\.0\.2|198\.1[89]\.\d+)\.\d+$/,
  /^(?:10\.0\.0|192\.168\.0|172\.\d\d\.0)\.\d+$/,
  /^(?:2001:db8|fd00)::[0-9a-f]+$/,
  /^00000000-0000-4000-8000-\d{12}$/,
  /^\*+$/,
  /^\[removed\]/,
  /^sanitized-\d+-*$/,
  /^x\d+$/,
  /^0*\d{1,7}$/,
];

/** All of them in one expression. */
const form = new RegExp(forms.map(({ source }) => source).join('|'));

export const isStandIn = (text: string): boolean => form.test(text) || isEmptyKsuid(text);

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const ksuid = /^(?:[a-z]+_)*([0-9A-Za-z]{27})$/;

function isEmptyKsuid(text: string): boolean {
  const body = text.length < 27 ? undefined : ksuid.exec(text)?.[1];
  return body !== undefined && isEmpty(body);
}

/** A KSUID whose 16 random bytes are a small number. Every token names the same few. */
const isEmpty = remembering((body): boolean => {
  const value = Array.from(body).reduce((sum, digit) => sum * 62n + BigInt(digits.indexOf(digit)), 0n);
  return value % (1n << 128n) < 1n << 32n;
}, 1_000_000);
