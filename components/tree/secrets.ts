import { depthLimit, isObject, own } from '../../lib/json.ts';
import { childShape, type FieldInfo, type Shape } from '../../lib/parse/index.ts';
import { looksLikeJwt } from '../../lib/tokens/index.ts';
import { isNamedSecret, type SecretNames } from '../settings/secret-names.ts';

/** A field that holds a secret by its schema or its name, or a token where no schema expects one. */
export function isSecret(
  value: unknown,
  kind: FieldInfo['kind'] | null | undefined,
  isNamed: boolean,
): value is string | number {
  if (typeof value !== 'number' && (typeof value !== 'string' || value === '')) return false;
  return isNamed || kind === 'secret' || kind === 'token' || (typeof value === 'string' && looksLikeJwt(value));
}

/** Every secret that a value is or holds. `isNamed`: it has the name of one, or stands inside of what has. */
export function* secretsIn(
  value: unknown,
  shape: Shape | null,
  named: SecretNames,
  isNamed = false,
  depth = 0,
): Generator<string> {
  if (depth > depthLimit) return;
  if (isSecret(value, shape?.info?.kind, isNamed)) yield `${value}`;
  if (!Array.isArray(value) && !isObject(value)) return;
  const isAllSecret = isNamed || shape?.info?.kind === 'secret' || shape?.info?.kind === 'token';
  for (const key of Object.keys(value)) {
    const child = childShape(shape, value, key);
    yield* secretsIn(own(value, key), child, named, isAllSecret || isNamedSecret(key, named), depth + 1);
  }
}
