import { own } from '../../../json.ts';
import type { Explanation, Token } from '../../../tokens/index.ts';

/** clerk/javascript, `backend/src/tokens/jwtCategories.ts`. */
const categories = new Map<unknown, string>([
  ['cl_B7d4PD111AAA', 'session or handshake token'],
  ['cl_B7d4PD222AAA', 'token made from a JWT template'],
  ['cl_B7d4PD333AAA', 'machine-to-machine token'],
]);

/** What the header says that a token is for; nothing for a category that is not published. */
export function explainCategory({ header }: Pick<Token, 'header'>): readonly Explanation[] {
  const value = categories.get(own(header, 'cat'));
  return value === undefined ? [] : [{ path: 'header.cat', value, meaning: 'Category (cat)' }];
}
