// What a page's content security policy refused, by Chromium's own log: it misses neither a worker nor what happens at once.
import type { Browser } from 'puppeteer-core';

/** The argument that makes Chromium log what consoles say, to where it writes its errors. */
export const logConsoles = '--enable-logging=stderr';

export interface PolicyLog {
  /** What was refused so far, a line each. */
  readonly refusals: readonly string[];
  /** Waits until something was refused that names this. */
  names(text: string): Promise<void>;
}

/** Begin before a page is opened. */
export function readPolicyLog(browser: Browser): PolicyLog {
  const refusals: string[] = [];
  const readers = new Set<() => void>();
  let unfinished = '';
  browser.process()?.stderr?.on('data', (piece) => {
    const lines = `${unfinished}${piece}`.split('\n');
    unfinished = lines.pop() ?? '';
    refusals.push(...lines.filter((line) => line.includes('Content Security Policy directive')));
    for (const reader of readers) reader();
  });
  return {
    refusals,
    names: (text) =>
      new Promise((resolve) => {
        const read = (): void => {
          if (!refusals.some((line) => line.includes(text))) return;
          readers.delete(read);
          resolve();
        };
        readers.add(read);
        read();
      }),
  };
}
