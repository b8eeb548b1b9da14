import { type Format, fileName, toHar, toJson, toMarkdown } from '../../lib/export/index.ts';
import { type Leak, sanitize } from '../../lib/sanitize/index.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { saveFile } from './save-file.ts';

const mediaTypes: Readonly<Record<Format, string>> = {
  har: 'application/json',
  json: 'application/json',
  markdown: 'text/markdown',
};

/**
 * Sanitizes, lets the second opinion look, and only then offers the file. Gives what went wrong, naming places and never
 * values; null when the file was saved.
 */
export async function exportCapture(
  { inspections }: Pick<Recording, 'inspections'>,
  format: Format,
): Promise<string | null> {
  const { capture, leaksIn } = sanitize(inspections);
  const write = { har: toHar, json: toJson, markdown: toMarkdown }[format];
  const text = await write(capture);
  const leaks = leaksIn(text);
  if (leaks.length > 0) return refusal(leaks);
  saveFile(fileName(format), text, mediaTypes[format]);
  return null;
}

/** Names what kind of thing was found and where, never the thing. */
function refusal(leaks: readonly Leak[]): string {
  const places = leaks.slice(0, 3).map(({ what, place }) => `${what} at ${place}`);
  const more = leaks.length > places.length ? ` and ${leaks.length - places.length} more` : '';
  return `Nothing was saved, because the check of the file found ${places.join(', ')}${more}`;
}
