import type { Reading } from '../../lib/inspect/index.ts';
import { shapeOf } from '../../lib/parse/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { noNames, type SecretNames } from '../settings/secret-names.ts';
import { secretTokens } from '../token/token-words.ts';
import { secretsIn } from '../tree/secrets.ts';
import { formPairs } from './pairs.ts';

/** Every secret string of an exchange: its tokens, and what its schemas or the user call a secret. */
export function secretsOf(
  tokens: readonly Token[],
  { content, shape, requestContent, endpoint }: Reading,
  named: SecretNames = noNames,
): readonly string[] {
  const requestShape = endpoint?.request ? shapeOf(endpoint.request) : null;
  const found = new Set([
    ...secretTokens(tokens),
    ...(content.kind === 'json' ? secretsIn(content.value, shape, named) : []),
    ...(requestContent.kind === 'json' ? secretsIn(requestContent.value, requestShape, named) : []),
    ...(requestContent.kind === 'form' ? formPairs(requestContent.fields, requestShape, named) : []).flatMap(
      ({ isSecret, value }) => (isSecret ? [value] : []),
    ),
  ]);
  return [...found];
}
