import { type Exchange, type Header, headerValues } from '../../lib/capture/index.ts';
import type { Path } from '../../lib/json.ts';
import { childShape, type Shape } from '../../lib/parse/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { noNames, type SecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { isPublic, secretTokens } from '../token/token-words.ts';
import { pieces } from '../ui/pieces.ts';
import { isSecretName } from './secret-names.ts';

/** A name and a value of a request: a header, a cookie, a parameter, a form field. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly path: Path;
  readonly isSecret: boolean;
  readonly meaning: string | undefined;
}

export interface PairSection {
  readonly title: string;
  readonly pairs: readonly Pair[];
}

const titles = texts.details.sections;

/** Everything of an exchange that is pairs, by section; a section only where it has any. */
export function pairSections(
  exchange: Exchange,
  tokens: readonly Token[],
  form: readonly Pair[],
  named: SecretNames = noNames,
): readonly PairSection[] {
  const secrets = secretTokens(tokens);
  /** A redirect or a referrer repeats the tokens of a URL. */
  const quotes = (value: string): boolean => pieces(value, secrets).some(({ isSecret }) => isSecret);
  const secretPaths = new Set(tokens.flatMap(({ kind, where }) => (isPublic(kind) ? [] : [where])));
  const pair = (name: string, value: string, path: Path, isSecret = false): Pair => ({
    name,
    value,
    path,
    isSecret: isSecret || secretPaths.has(path) || isSecretName(name, named) || quotes(value),
    meaning: undefined,
  });
  const headers = (side: 'request' | 'response') =>
    exchange[side].headers
      .filter(({ name }) => !isCookie(name))
      .map(({ name, value }) => pair(name.toLowerCase(), value, `${side}.header.${name.toLowerCase()}`));
  const cookies = (side: 'request' | 'response') =>
    cookiePairs(exchange[side].headers, side).map(([name, value]) => pair(name, value, `${side}.cookie.${name}`, true));
  const query = URL.parse(exchange.request.url)?.searchParams ?? [];
  return [
    { title: titles.query, pairs: Array.from(query, ([name, value]) => pair(name, value, `request.query.${name}`)) },
    { title: titles.form, pairs: form.map((one) => ({ ...one, isSecret: one.isSecret || quotes(one.value) })) },
    { title: titles.headers.request, pairs: headers('request') },
    { title: titles.cookies.request, pairs: cookies('request') },
    { title: titles.headers.response, pairs: headers('response') },
    { title: titles.cookies.response, pairs: cookies('response') },
  ].filter(({ pairs }) => pairs.length > 0);
}

/** Form fields with what their schema says of them. */
export const formPairs = (
  fields: readonly (readonly [name: string, value: string])[],
  shape: Shape | null,
  named: SecretNames = noNames,
): readonly Pair[] =>
  fields.map(([name, value]) => {
    const info = childShape(shape, {}, name)?.info;
    const isSecret = info?.kind === 'secret' || info?.kind === 'token' || isSecretName(name, named);
    return { name, value, path: `request.body.${name}`, isSecret, meaning: info?.meaning };
  });

const isCookie = (name: string): boolean => /^(set-)?cookie$/i.test(name);

/** `a=1; b=2` as pairs; of `Set-Cookie` the attributes stay with the value. */
function cookiePairs(
  headers: readonly Header[],
  side: 'request' | 'response',
): readonly [name: string, value: string][] {
  const lines = headerValues(headers, side === 'request' ? 'cookie' : 'set-cookie');
  const parts = side === 'request' ? lines.flatMap((line) => line.split(';')) : lines;
  return parts
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => {
      const at = text.indexOf('=');
      return at === -1 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1)];
    });
}
