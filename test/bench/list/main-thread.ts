import type { CDPSession, Page } from 'puppeteer-core';

/** Milliseconds for which a page's main thread works while a job is done: scripts, styles, layout and paint, each including its garbage. */
export type MainThread = (job: () => Promise<unknown>) => Promise<number>;

/** Of the thread's own time, which stands still while a busy machine lets others work. */
export async function mainThreadOf(page: Page): Promise<MainThread> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async (job) => {
    const before = await taskSeconds(session);
    await job();
    return ((await taskSeconds(session)) - before) * 1000;
  };
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}
