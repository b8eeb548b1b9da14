import { own } from '../../lib/json.ts';
import type { ListRow } from './row.ts';

/** Whose request it is, as far as its address and its tokens tell; null where neither does. */
export const sessionOf = (row: ListRow): string | null => identifier(row, '{session_id}', 'sid');
export const userOf = (row: ListRow): string | null => identifier(row, '{user_id}', 'sub');

/** The segment of the path where its template has this parameter, else the claim of the newest token that has it. */
function identifier({ inspection, path }: ListRow, parameter: string, claim: string): string | null {
  if (inspection === null) return null;
  const at = path.includes(parameter) ? path.split('/').indexOf(parameter) : -1;
  if (at !== -1) return URL.parse(inspection.exchange.request.url)?.pathname.split('/')[at] ?? null;
  const claims = inspection.tokens.map((token) => own(token.claims, claim));
  return claims.findLast((value): value is string => typeof value === 'string') ?? null;
}
