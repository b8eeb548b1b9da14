import { tokenTitle } from '../../../components/token/token-words.ts';
import { printable } from '../../../lib/export/index.ts';
import { explainToken, tokenShape } from '../../../lib/inspect/index.ts';
import { isObject, type JsonValue, joinPath, type Path } from '../../../lib/json.ts';
import { childShape, type Shape } from '../../../lib/parse/index.ts';
import type { Token } from '../../../lib/tokens/index.ts';
import { tokenContent } from '../token-content.ts';
import { type Cell, heading, plain, table } from './layout.ts';
import type { Paint } from './paint.ts';
import { shown } from './value.ts';

/** More than a token has that fits into a cookie. */
const mostRows = 100;
const longest = 400;

/** What a token says: its header and claims with what each means, and in full what it says in short; null of one that says nothing. */
export function tokenDetails(token: Token, paint: Paint): string | null {
  const { header, claims } = tokenContent(token);
  const shape = tokenShape(token);
  const told = explainToken(token).map(({ meaning, value }) => [plain(printable(meaning)), plain(printable(value))]);
  const parts = [
    part('header', rowsOf(header, childShape(shape, {}, 'header'), paint), paint),
    part('claims', rowsOf(claims, childShape(shape, {}, 'claims'), paint), paint),
    part('explained', told, paint),
  ].filter(Boolean);
  return parts.length === 0 ? null : [heading(paint, tokenTitle(token.kind)), ...parts].join('\n');
}

function part(name: string, rows: readonly (readonly Cell[])[], paint: Paint): string {
  if (rows.length === 0) return '';
  const rest = rows.length - mostRows;
  const more = rest > 0 ? `\n    and ${rest} more` : '';
  return `  ${paint('dim', name)}\n${table(rows.slice(0, mostRows), '    ')}${more}`;
}

const rowsOf = (value: JsonValue, shape: Shape | null, paint: Paint): Cell[][] =>
  Array.from(leaves(value, shape, ''), (leaf) => [
    plain(printable(leaf.path)),
    { text: leaf.shape?.info?.meaning ?? 'custom', paint: (text) => paint('dim', text) },
    plain(shown(leaf.value, leaf.shape?.info?.kind ?? null, longest)),
  ]);

interface Leaf {
  readonly path: Path;
  readonly value: JsonValue;
  readonly shape: Shape | null;
}

/** Objects are told member by member. */
function* leaves(value: JsonValue, shape: Shape | null, path: Path): Generator<Leaf> {
  if (!isObject(value)) {
    if (path !== '') yield { path, value, shape };
    return;
  }
  for (const [key, member] of Object.entries(value))
    yield* leaves(member, childShape(shape, value, key), joinPath(path, key));
}
