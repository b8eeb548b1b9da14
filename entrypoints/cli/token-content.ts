import { tokenShape } from '../../lib/inspect/index.ts';
import { depthLimit, isObject, type JsonValue } from '../../lib/json.ts';
import { childShape, type Shape } from '../../lib/parse/index.ts';
import type { Token } from '../../lib/tokens/index.ts';
import { isSecret } from './report/value.ts';

const secret = '(a secret)';
const tooDeep = '(nested too deep)';

/** What a token says, header and claims, without what in them would let somebody in. */
export function tokenContent(token: Token): { readonly header: JsonValue; readonly claims: JsonValue } {
  const shape = tokenShape(token);
  const part = (name: string, value: JsonValue): JsonValue => withoutSecrets(value, childShape(shape, {}, name), 0);
  return { header: part('header', token.header), claims: part('claims', token.claims) };
}

/** Cookies within a handshake, the secret half of a client cookie, and tokens under names of the customer's own. */
function withoutSecrets(value: JsonValue, shape: Shape | null, depth: number): JsonValue {
  if (isSecret(value, shape?.info?.kind ?? null)) return secret;
  if (typeof value !== 'object' || value === null) return value;
  if (depth === depthLimit) return tooDeep;
  const inside = (key: string, member: JsonValue): JsonValue =>
    withoutSecrets(member, childShape(shape, value, key), depth + 1);
  if (!isObject(value)) return value.map((item, index) => inside(`${index}`, item));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inside(key, member)]));
}
