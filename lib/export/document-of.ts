import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import { type ExportDocument, plainDocument } from './document.ts';
import type { Format } from './file-name.ts';
import { toMarkdown } from './markdown/index.ts';
import { toCurl } from './to-curl.ts';
import { harExport } from './to-har.ts';
import { jsonExport } from './to-json.ts';

/** A sanitized capture as a file that is made piece by piece, where its form lets it. */
export async function documentOf(capture: Sanitized<SanitizedCapture>, format: Format): Promise<ExportDocument> {
  if (format === 'har') return harExport(capture);
  if (format === 'curl') return plainDocument(toCurl(capture));
  return format === 'json' ? jsonExport(capture) : plainDocument(await toMarkdown(capture));
}
