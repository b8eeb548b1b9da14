import { useContext } from 'preact/hooks';
import { readExchange } from '../../lib/inspect/index.ts';
import { aboutTheSame, type Recording } from '../../lib/timeline/index.ts';
import { publicAddress } from '../details/address.ts';
import { providersAt } from '../details/reading.ts';
import { secretsOf } from '../details/secrets-of.ts';
import { useExportItems } from '../export/export-one.tsx';
import { hideAll, showOnly } from '../filter/narrowed.ts';
import { rowPosition } from '../list/position.ts';
import type { ListRow } from '../list/row.ts';
import { useSecretNames } from '../settings/secret-names.ts';
import { texts } from '../texts/index.ts';
import { CopyContext } from '../ui/copy.tsx';
import type { MenuItem } from '../ui/menu-list.tsx';
import { type Point, PointMenu } from '../ui/point-menu.tsx';
import type { Selection } from './selection.ts';
import type { VisibleRows } from './visible-rows.ts';

/** A row whose menu was asked for. */
export interface AskedRow {
  readonly row: ListRow;
  readonly at: Point;
}

interface Props {
  asked: AskedRow;
  recording: Recording;
  visible: Pick<VisibleRows, 'filter' | 'setFilter'>;
  selection: Selection;
  onClose(): void;
}

const words = texts.list.menu;

/** What can be done with one request of the list. */
export function RowMenu({ asked: { row, at }, recording, visible, selection, onClose }: Props) {
  const { inspection } = row;
  const copy = useContext(CopyContext);
  const address = useAddress(row, recording);
  const items = [
    ...(address === null ? [] : [{ title: words.copyUrl, onPick: () => void copy(address) }]),
    ...useExportItems(inspection),
    ...apart(filterItems(row, visible)),
    ...(inspection && aboutTheSame(inspection, recording.inspections).length > 0
      ? apart([{ title: words.changes, onPick: () => selection.open(row.index, 'changes') }])
      : []),
  ];
  return <PointMenu label={words.label} at={at} items={items} onClose={onClose} />;
}

function useAddress({ index, inspection }: ListRow, { foreign, hosts }: Recording): string | null {
  const named = useSecretNames();
  if (inspection === null) return foreign[rowPosition(foreign, index)]?.url ?? null;
  const { exchange, tokens } = inspection;
  return publicAddress(exchange.request.url, secretsOf(tokens, readExchange(exchange, providersAt(hosts)), named));
}

const apart = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.map((item, index) => (index === 0 ? { ...item, isApart: true } : item));

/** Written as in the filter's box, so that it is learnt by the way. */
function filterItems({ inspection, host, session }: ListRow, { filter, setFilter }: Props['visible']): MenuItem[] {
  const [key, value] = inspection?.endpoint ? ['endpoint', inspection.endpoint] : ['host', host];
  const only = (of: string, is: string | null): MenuItem[] =>
    is ? [{ title: words.showOnly(`${of}:${is}`), onPick: () => setFilter(showOnly(filter, of, is)) }] : [];
  const hide = { title: words.hide(`${key}:${value}`), onPick: () => setFilter(hideAll(filter, key, value)) };
  return [...only(key, value), ...(value ? [hide] : []), ...only('session', session)];
}
