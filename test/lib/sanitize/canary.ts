import fc from 'fast-check';
import { signToken } from '../../fixtures/token.ts';

/** Something that must not be readable afterwards: how it is written, and the part that gives it away. */
export interface Canary {
  readonly text: string;
  readonly needle: string;
}

const padded = (number: number): string => `${number}`.padStart(6, '0');
const letters = (number: number): string => padded(number).replaceAll(/\d/g, (digit) => 'bcdfghklmn'.charAt(+digit));

/** Secrets and personal data of every kind; the number makes each one of its own. */
const kinds: Readonly<Record<string, (number: number) => Canary>> = {
  word: (number) => same(`canary${padded(number)}Zq`),
  name: (number) => same(`Zdenka${letters(number)}`),
  'e-mail': (number) => same(`ada${padded(number)}@lovelace${number}.org`),
  phone: (number) => same(`+4479${padded(number)}21`),
  address: (number) => same(`81.2${number % 50}.1${number % 89}.${number % 251}`),
  'secret key': (number) => same(`sk_live_${padded(number)}Canary7kQ2mX9vB4tR8wZ1`),
  identifier: (number) => same(`user_${padded(number)}Canary7kQ2mX9vB4tR8w`),
  UUID: (number) => same(`9d3c${padded(number).slice(2)}-1b2a-4c3d-8e4f-7a6b5c${padded(number)}`),
  code: (number) => same(`7390${padded(number)}`),
  moment: (number) => same(`17734${padded(number)}00`),
  random: (number) => same(`q8Zr4TnV1b-${padded(number)}_w7LpK9sYd`),
  'private key': (number) => {
    const needle = `MIIEvQ${padded(number)}Canary7kQ2mX9vB4tR8w`;
    return { text: `-----BEGIN PRIVATE KEY-----\n${needle}\n-----END PRIVATE KEY-----`, needle };
  },
  tunnel: (number) => ({ text: `https://canary${padded(number)}.ngrok.io/cb`, needle: `canary${padded(number)}` }),
  instance: (number) => ({ text: `https://${instance(number)}/v1`, needle: instance(number) }),
  'publishable key': (number) => ({ text: `pk_test_${base64(`${instance(number)}$`)}`, needle: instance(number) }),
  folder: (number) => ({ text: `/Users/zdenka${letters(number)}/app.js`, needle: `zdenka${letters(number)}` }),
  'address at home': (number) => ({
    text: `http://192.168.${50 + number}.77:3000/`,
    needle: `192.168.${50 + number}.77`,
  }),
};

const same = (text: string): Canary => ({ text, needle: text });
const instance = (number: number): string => `vivid-${letters(number)}-7.clerk.accounts.dev`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** The forms in which a value hides within another. */
const encodings: Readonly<Record<string, (text: string) => string>> = {
  percent: (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  base64: (text) => base64(`{"x":"${text}"}`),
  base64url: (text) => Buffer.from(`x=${text}`).toString('base64url'),
  JSON: (text) => JSON.stringify({ note: text, [text]: [text] }),
  token: (text) => signToken({ note: text, sub: text }, { header: { alg: 'HS256', kid: text } }),
  form: (text) => `${new URLSearchParams({ a: '1', note: text })}`,
  data: (text) => `data:text/plain;base64,${base64(text)}`,
  URL: (text) => `https://acme.example/${encodeURIComponent(text)}?q=${encodeURIComponent(text)}`,
  escapes: (text) => text.replaceAll(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  sentence: (text) => `The user ${text} was not found`,
};

/** What is planted next: a kind, wrapped in encodings from the inside out. */
export interface Seedling {
  readonly kind: string;
  readonly wrappings: readonly string[];
}

export const allSeedlings: readonly Seedling[] = [
  ...Object.keys(kinds).map((kind) => ({ kind, wrappings: [] })),
  ...Object.keys(encodings).map((wrapping) => ({ kind: 'word', wrappings: [wrapping] })),
  { kind: 'e-mail', wrappings: ['token', 'JSON', 'percent'] },
  { kind: 'name', wrappings: ['form', 'URL', 'base64'] },
];

export const seedlings: fc.Arbitrary<readonly Seedling[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(kinds)),
    wrappings: fc.array(fc.constantFrom(...Object.keys(encodings)), { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 24 },
);

/** Hands out canaries to whoever builds a capture, each different, and remembers what it gave. */
export class Hatchery {
  readonly canaries: Canary[] = [];
  readonly #seedlings: readonly Seedling[];

  constructor(planned: readonly Seedling[]) {
    this.#seedlings = planned;
  }

  /** The next of the kinds and encodings that were planned. */
  text(): string {
    const { kind, wrappings } = this.#seedlings[this.canaries.length % this.#seedlings.length] ?? {
      kind: 'word',
      wrappings: [],
    };
    return wrappings.reduce((text, wrapping) => encodings[wrapping]?.(text) ?? text, this.#hatch(kind));
  }

  /** One of a kind, as it is: for places that take no others. */
  plain(kind = 'word'): string {
    return this.#hatch(kind);
  }

  number(kind = 'code'): number {
    return Number(this.#hatch(kind));
  }

  token(): string {
    return encodings.token?.(this.plain()) ?? '';
  }

  #hatch(kind: string): string {
    const number = this.canaries.length + 1;
    const canary = kinds[kind]?.(number) ?? same(`canary${number}`);
    this.canaries.push(canary);
    return canary.text;
  }
}
