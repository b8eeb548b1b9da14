// Asks axe-core, put into a page or frame, what keeps people from using it.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: { run(options: object): Promise<{ readonly violations: readonly Violation[] }> };
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong, as lines to read; none where all is well. The source is evaluated, as the policy lets no script in. */
export async function axeViolations(of: Frame | Page): Promise<string[]> {
  await of.evaluate(await source);
  const { violations } = await of.evaluate(() =>
    // Off by itself: targets of 24 pixels, or as far apart.
    (window as unknown as AxeWindow).axe.run({ rules: { 'target-size': { enabled: true } } }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}
