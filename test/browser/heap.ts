// Memory of one target of a browser, such as an extension's panel.
import type { Browser, CDPSession } from 'puppeteer-core';

/** Bytes in use once all garbage was collected. Pages of one origin that share a process share this too. */
export async function usedHeap(session: CDPSession): Promise<number> {
  // What the first collection finalizes, the second frees.
  for (let times = 0; times < 2; times += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

export type Heap = () => Promise<number>;

/** Of the first target whose address begins or ends so. */
export async function heapOf(browser: Browser, address: string): Promise<Heap> {
  const target = browser.targets().find((one) => one.url().startsWith(address) || one.url().endsWith(address));
  if (!target) throw new Error(`Nothing is open at ${address}`);
  const session = await target.createCDPSession();
  return () => usedHeap(session);
}
