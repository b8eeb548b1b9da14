// What is recorded and what is on the screen at one moment, asked of the real panel.
import type { Frame } from 'puppeteer-core';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';

export interface PanelState {
  readonly seen: number;
  readonly kept: number;
  readonly foreign: number;
  readonly dropped: number;
  readonly foreignDropped: number;
  /** Numbers of the auth requests that are kept: `traffic.ts` gave them out. */
  readonly numbers: readonly number[];
  /** Kept without a body. */
  readonly bodiless: number;
  /** Rules that have found something. */
  readonly rules: readonly string[];
  /** What a person reads: about the session, about what was dropped, and in the rows in view. */
  readonly screen: { readonly session: string; readonly dropped: string; readonly rows: readonly string[] };
  /** Elements of the document. */
  readonly elements: number;
}

export const stateOf = (panel: Frame): Promise<PanelState> =>
  panel.evaluate(() => {
    const recording = (window as PanelWindow).touchstone?.get();
    if (!recording) throw new Error('There is no recording');
    const { seen, inspections, foreign, dropped, foreignDropped, findings } = recording;
    const exchanges = inspections.map(({ exchange }) => exchange);
    const textsOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      seen,
      kept: inspections.length,
      foreign: foreign.length,
      dropped,
      foreignDropped,
      numbers: exchanges.flatMap(({ request }) => Number(/[?&]soak=(\d+)/.exec(request.url)?.[1] ?? Number.NaN)),
      bodiless: exchanges.filter(({ response }) => response.body.kind !== 'text').length,
      rules: findings.map(({ rule }) => rule),
      screen: {
        session: textsOf('.session-bar').join(),
        dropped: textsOf('.status-dropped').join(),
        rows: textsOf('[role=row][aria-selected]'),
      },
      elements: document.querySelectorAll('*').length,
    };
  });

/**
 * Waits until so many requests are recorded, and among the newest these auth requests: the page makes some of its own, which
 * count too. After half a minute in vain the state tells.
 */
export const hasTakenIn = (panel: Frame, count: number, numbers: readonly number[]): Promise<unknown> =>
  panel
    .waitForFunction(
      (wanted: number, ends: readonly string[]) => {
        const { seen = 0, inspections = [] } = (window as PanelWindow).touchstone?.get() ?? {};
        const newest = inspections.slice(-1000).map(({ exchange }) => exchange.request.url);
        return seen >= wanted && ends.every((end) => newest.some((url) => url.endsWith(end)));
      },
      {},
      count,
      numbers.map((number) => `soak=${number}`),
    )
    .catch(() => undefined);
