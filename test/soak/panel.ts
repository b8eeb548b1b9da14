// What is recorded and what is on the screen, asked of the real panel.
import type { Frame } from 'puppeteer-core';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';

export interface Counts {
  readonly seen: number;
  readonly kept: number;
  readonly foreign: number;
  readonly dropped: number;
  readonly foreignDropped: number;
  /** Elements of the document. */
  readonly elements: number;
}

export const countsOf = (panel: Frame): Promise<Counts> =>
  panel.evaluate(() => {
    const recording = (window as PanelWindow).touchstone?.get();
    if (!recording) throw new Error('There is no recording');
    const { seen, inspections, foreign, dropped, foreignDropped } = recording;
    const elements = document.querySelectorAll('*').length;
    return { seen, kept: inspections.length, foreign: foreign.length, dropped, foreignDropped, elements };
  });

/** Waits for as long as something new is recorded. */
export const hasSeen = (panel: Frame, count: number): Promise<unknown> =>
  panel.waitForFunction((wanted: number) => ((window as PanelWindow).touchstone?.get().seen ?? 0) >= wanted, {}, count);

/** Rules that have found something. */
export const rulesOf = (panel: Frame): Promise<readonly string[]> =>
  panel.evaluate(() => (window as PanelWindow).touchstone?.get().findings.map(({ rule }) => rule) ?? []);

export interface Outcome {
  /** Numbers of the auth requests that are kept: `traffic.ts` gave them out. */
  readonly numbers: readonly number[];
  /** Kept without a body. */
  readonly bodiless: number;
  /** What a person reads: about the session, about what was dropped, and in the rows in view. */
  readonly screen: { readonly session: string; readonly dropped: string; readonly rows: readonly string[] };
}

export const outcomeOf = (panel: Frame): Promise<Outcome> =>
  panel.evaluate(() => {
    const exchanges = (window as PanelWindow).touchstone?.get().inspections.map(({ exchange }) => exchange) ?? [];
    const textsOf = (selector: string): string[] =>
      [...document.querySelectorAll(selector)].map((element) => element.textContent ?? '');
    return {
      numbers: exchanges.flatMap(({ request }) => Number(/[?&]soak=(\d+)/.exec(request.url)?.[1] ?? Number.NaN)),
      bodiless: exchanges.filter(({ response }) => response.body.kind !== 'text').length,
      screen: {
        session: textsOf('.session-bar').join(),
        dropped: textsOf('.status-dropped').join(),
        rows: textsOf('[role=row][aria-selected]'),
      },
    };
  });
