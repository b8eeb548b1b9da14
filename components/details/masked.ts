import type { Reading } from '../../lib/inspect/index.ts';
import { shapeOf } from '../../lib/parse/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { noNames, type SecretNames } from '../settings/secret-names.ts';
import { secretsIn } from '../tree/secrets.ts';
import { formPairs } from './pairs.ts';

/** A text in pieces, those that must be asked for set apart. */
export type Piece = { readonly text: string; readonly isSecret: boolean };

/** Every secret string of an exchange: its tokens, and what its schemas or the user call a secret. Longest first, so that none is found inside another. */
export function secretsOf(
  tokens: readonly Token[],
  { content, shape, requestContent, endpoint }: Reading,
  named: SecretNames = noNames,
): readonly string[] {
  const requestShape = endpoint?.request ? shapeOf(endpoint.request) : null;
  const found = new Set([
    ...tokens.map(({ raw }) => raw),
    ...(content.kind === 'json' ? secretsIn(content.value, shape, named) : []),
    ...(requestContent.kind === 'json' ? secretsIn(requestContent.value, requestShape, named) : []),
    ...(requestContent.kind === 'form' ? formPairs(requestContent.fields, requestShape, named) : []).flatMap(
      ({ isSecret, value }) => (isSecret ? [value] : []),
    ),
  ]);
  return [...found].filter((secret) => secret.length > 3).sort((left, right) => right.length - left.length);
}

/** Cuts a text at its secrets, also where JSON has escaped them. */
export function pieces(text: string, secrets: readonly string[]): readonly Piece[] {
  let parts: readonly Piece[] = [{ text, isSecret: false }];
  for (const secret of new Set(secrets.flatMap((one) => [one, JSON.stringify(one).slice(1, -1)])))
    parts = parts.flatMap((part) => (part.isSecret ? [part] : cut(part.text, secret)));
  return parts;
}

/** As many pieces as a limit allows. Cut after masking, or half a secret would stand at the edge. */
export function upTo(limit: number, all: readonly Piece[]): readonly Piece[] {
  let rest = limit;
  return all.flatMap((piece) => {
    const text = piece.isSecret && rest > 0 ? piece.text : piece.text.slice(0, Math.max(0, rest));
    rest -= text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

const cut = (text: string, secret: string): readonly Piece[] =>
  text
    .split(secret)
    .flatMap((between, index) => [
      ...(index === 0 ? [] : [{ text: secret, isSecret: true }]),
      ...(between === '' ? [] : [{ text: between, isSecret: false }]),
    ]);
