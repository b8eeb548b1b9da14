/** How much is kept before the oldest goes. */
export interface Limits {
  readonly rows: number;
  /** Of all rows together. */
  readonly bytes: number;
}

/** The newest rows, within limits. */
export interface KeptRows<Row> {
  add(row: Row): void;
  /** Puts newer readings in the place of older ones. */
  replace(newer: (row: Row) => Row): void;
  /** The same list as before while nothing came, changed or went. */
  all(): readonly Row[];
  dropped(): number;
}

/** What keeping rows depends on. */
interface Keeping<Row> {
  limits(): Limits;
  /** In bytes. */
  sizeOf(row: Row): number;
  /** These have gone just now. */
  onGone?(rows: readonly Row[]): void;
}

/** `dropped`: how many went before. */
export function keepRows<Row>({ limits, sizeOf, onGone }: Keeping<Row>, dropped = 0): KeptRows<Row> {
  let rows: Row[] = [];
  let bytes = 0;
  let listed: readonly Row[] | null = null;
  const makeRoom = (): void => {
    const { rows: most, bytes: mostBytes } = limits();
    const isTooMuch = (left: number): boolean => left > most || (bytes > mostBytes && left > 1);
    let gone = 0;
    // The newest stays, however large.
    for (const row of rows) {
      if (!isTooMuch(rows.length - gone)) break;
      bytes -= sizeOf(row);
      gone += 1;
    }
    if (gone === 0) return;
    onGone?.(rows.slice(0, gone));
    rows = rows.slice(gone);
    listed = null;
    dropped += gone;
  };
  return {
    add(row) {
      rows.push(row);
      listed = null;
      bytes += sizeOf(row);
    },
    replace(newer) {
      rows = rows.map(newer);
      listed = null;
    },
    all() {
      makeRoom();
      listed ??= rows.slice();
      return listed;
    },
    dropped: () => dropped,
  };
}
