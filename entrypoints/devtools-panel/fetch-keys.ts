import type { Recording } from '../../lib/timeline/index.ts';
import type { RecordingStore } from '../devtools/recording-store.ts';
import { fetchThroughPage } from './fetch-through-page.ts';

/** A page's request that DevTools does not tell of by then is not waited for. */
export const patienceMs = 10_000;

/** Lets the page fetch a key set, and waits until the recording holds that request, however it ended: the page itself cannot be asked. */
export async function fetchKeys(url: string, store: Pick<RecordingStore, 'get' | 'subscribe'>): Promise<void> {
  const before = lastOf(store.get());
  let leave = (): void => {};
  const ended = new Promise<void>((resolve) => {
    leave = store.subscribe(() => {
      if (holds(store.get(), url, before)) resolve();
    });
    setTimeout(resolve, patienceMs);
  });
  if (await fetchThroughPage(url)) await ended;
  leave();
}

const lastOf = ({ inspections, foreign }: Recording): number =>
  Math.max(inspections.at(-1)?.exchange.index ?? -1, foreign.at(-1)?.index ?? -1);

const holds = ({ inspections, foreign }: Recording, url: string, before: number): boolean =>
  inspections.some(({ exchange: { index, request } }) => index > before && request.url === url) ||
  foreign.some((request) => request.index > before && request.url === url);
