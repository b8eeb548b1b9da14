import type { Exchange } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize, verifyText } from '../../../lib/sanitize/index.ts';
import { written } from '../../fixtures/written.ts';

export const formats = ['har', 'json', 'markdown', 'curl'] as const;
export const sanitized = async (exchanges: readonly Exchange[]) =>
  sanitize((await inspectCapture(exchanges)).inspections);

/** What the second opinion says against the export of a capture, in any format. */
export async function refusals(exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const { capture: after, leaksIn } = await sanitized(exchanges);
  const found: string[] = [];
  for (const format of formats) {
    const text = await written(after, format);
    for (const { what, place } of [...leaksIn(text), ...verifyText(text)]) found.push(`${format}: ${what} at ${place}`);
  }
  return found;
}
