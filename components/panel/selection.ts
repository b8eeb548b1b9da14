import { useState } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import type { DetailTab } from '../details/tabs.ts';
import { focusList } from './focus.ts';

interface Place {
  /** `exchange.index` */
  readonly exchange: number;
  /** A field to show; it wins over the tab until the next tab is picked. */
  readonly target: Path | null;
}

/** Which request is looked at, in which tab, at which field. */
export interface Selection {
  readonly place: Place | null;
  readonly tab: DetailTab | null;
  select(exchange: number): void;
  show(exchange: number | null, target: Path | null): void;
  open(exchange: number, tab: DetailTab): void;
  pickTab(tab: DetailTab): void;
  /** Nothing is looked at any more; the keys are with the list again. */
  close(): void;
  /** The same, but the focus stays where it is. */
  forget(): void;
}

export function useSelection(): Selection {
  const [place, setPlace] = useState<Place | null>(null);
  const [tab, setTab] = useState<DetailTab | null>(null);
  return {
    place,
    tab,
    select: (exchange) => setPlace({ exchange, target: null }),
    show: (exchange, target) => {
      if (exchange !== null) setPlace({ exchange, target });
      if (target === null) setTab('findings');
    },
    open: (exchange, picked) => {
      setPlace({ exchange, target: null });
      setTab(picked);
    },
    pickTab: (picked) => {
      setTab(picked);
      if (place) setPlace({ ...place, target: null });
    },
    close: () => {
      setPlace(null);
      focusList();
    },
    forget: () => setPlace(null),
  };
}
