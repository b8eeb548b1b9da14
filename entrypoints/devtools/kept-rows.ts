import type { Body, Exchange } from '../../lib/capture/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';

/** How much is kept before the oldest goes. */
export interface Limits {
  readonly exchanges: number;
  /** Of all bodies together. */
  readonly bytes: number;
}

/** The newest auth traffic, within limits. */
export interface KeptRows {
  add(row: Inspection): void;
  /** Puts newer readings in the place of older ones. */
  replace(changed: ReadonlyMap<Exchange, Inspection>): void;
  all(): readonly Inspection[];
  dropped(): number;
}

export function keepRows(limits: () => Limits): KeptRows {
  let rows: Inspection[] = [];
  let bytes = 0;
  let dropped = 0;
  const makeRoom = (): void => {
    const { exchanges, bytes: most } = limits();
    let gone = 0;
    // The newest stays, however large.
    while (rows.length - gone > exchanges || (bytes > most && rows.length - gone > 1))
      bytes -= sizeOf(rows[gone++]?.exchange);
    if (gone > 0) rows = rows.slice(gone);
    dropped += gone;
  };
  return {
    add(row) {
      rows.push(row);
      bytes += sizeOf(row.exchange);
    },
    replace(changed) {
      if (changed.size > 0) rows = rows.map((row) => changed.get(row.exchange) ?? row);
    },
    all() {
      makeRoom();
      return rows.slice();
    },
    dropped: () => dropped,
  };
}

const sizeOf = (exchange: Exchange | undefined): number =>
  exchange ? bodySize(exchange.request.body) + bodySize(exchange.response.body) : 0;

/** A character for a byte: close enough to say when there is too much. */
function bodySize(body: Body): number {
  if (body.kind === 'text') return body.text.length;
  return body.kind === 'base64' ? body.base64.length : 0;
}
