import type { JsonValue } from '../../lib/json.ts';
import type { Change } from '../../lib/timeline/index.ts';
import type { Compared } from './report/changes.ts';
import { isSecret, shown } from './report/value.ts';

/** An item of what `diff --json` prints. */
export const changesJson = ({ before, after, changes }: Compared) => ({
  from: before.exchange.index,
  to: after.exchange.index,
  method: after.method,
  path: after.path,
  changes: changes.map(changeJson),
});

/** Where one of the two responses has no such field, its side is left out. */
const changeJson = (change: Change) => ({
  path: change.path,
  ...side('before', change),
  ...side('after', change),
  movedFrom: change.movedFrom,
  volatile: change.isVolatile,
});

function side(name: 'before' | 'after', { [name]: value, kind }: Change): { readonly [side: string]: JsonValue } {
  if (value === undefined) return {};
  const isPlain = value === null || typeof value !== 'object';
  return { [name]: isPlain && !isSecret(value, kind) ? value : shown(value, kind) };
}
