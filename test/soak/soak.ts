// A page that asks and asks, and what the extension made of it.
import { heapOf } from '../browser/heap.ts';
import type { Scene, Stage } from '../demo/stage.ts';
import { hasTakenIn, type PanelState, stateOf } from './panel.ts';
import { authNumbers, type Mixture, playRound, roundSize } from './traffic.ts';

/** How things stand after so many requests. */
export interface Sample extends PanelState {
  readonly requests: number;
  /** Bytes of the extension's pages, garbage collected. */
  readonly heap: number;
  /** The same of DevTools itself, which keeps every request for as long as it is open: for comparison. */
  readonly devToolsHeap: number;
}

export interface Plan {
  readonly mixture: Mixture;
  readonly requests: number;
  /** How many auth requests the settings let the panel keep, and how many others. */
  readonly limit: number;
  /** After which shares of the requests a sample is taken, in order. */
  readonly at: readonly number[];
  onSample?(sample: Sample): void;
}

export interface Soaked {
  readonly plan: Plan;
  readonly before: Pick<PanelState, 'seen' | 'rules'>;
  readonly samples: readonly Sample[];
}

/** In a scene that was played, so that somebody is signed in. */
export async function soak({ browser }: Stage, { page, panel }: Scene, plan: Plan): Promise<Soaked> {
  const [heap, devToolsHeap] = [await heapOf(browser, '/devtools-panel.html'), await heapOf(browser, 'devtools://')];
  const before = await stateOf(panel);
  const samples: Sample[] = [];
  let requests = 0;
  for (const share of plan.at) {
    for (; requests < plan.requests * share; requests += roundSize) await playRound(page, plan.mixture, requests);
    await hasTakenIn(panel, before.seen + requests, authNumbers(plan.mixture, requests).slice(-roundSize / 2));
    const sample = { requests, ...(await stateOf(panel)), heap: await heap(), devToolsHeap: await devToolsHeap() };
    samples.push(sample);
    plan.onSample?.(sample);
  }
  return { plan, before, samples };
}
