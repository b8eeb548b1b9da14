import { depthLimit, isObject, own, type Path } from '../../lib/json.ts';
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

/** Has a field the name of a secret, stands it inside of one that has, or deeper than anyone looks for tokens? */
export const isHiddenPlace = (path: Path, named: SecretNames): boolean =>
  isNamedSecret(path, named) || depthOf(path) > depthLimit;

const depthOf = (path: Path): number => (path === '' ? 0 : path.split('.').length);

/** Every secret that the value at a path is or holds; of what is nested deeper than anyone looks for tokens, everything. */
export function* secretsIn(root: unknown, rootShape: Shape | null, named: SecretNames, path = ''): Generator<string> {
  const rest = [{ value: root, shape: rootShape, isNamed: isHiddenPlace(path, named), depth: depthOf(path) }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { value, shape, isNamed, depth } = next;
    const kind = shape?.info?.kind;
    if (isSecret(value, kind, isNamed)) yield `${value}`;
    if (!Array.isArray(value) && !isObject(value)) continue;
    const isAllSecret = isNamed || kind === 'secret' || kind === 'token' || depth >= depthLimit;
    for (const key of Object.keys(value))
      rest.push({
        value: own(value, key),
        shape: childShape(shape, value, key),
        isNamed: isAllSecret || isNamedSecret(key, named),
        depth: depth + 1,
      });
  }
}
