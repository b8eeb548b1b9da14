import type { Provider } from '../providers/index.ts';
import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import { type ExportDocument, plainDocument } from './document.ts';
import type { Format } from './file-name.ts';
import { toMarkdown } from './markdown/index.ts';
import { toCurl } from './to-curl.ts';
import { toHar } from './to-har.ts';
import { toJson } from './to-json.ts';

/**
 * A sanitized capture as a file that is made piece by piece, where its form lets it. Forms that tell what was found find it anew,
 * with the providers that the capture was inspected with.
 */
export async function documentOf(
  capture: Sanitized<SanitizedCapture>,
  format: Format,
  providers: readonly Provider[],
): Promise<ExportDocument> {
  switch (format) {
    case 'har':
      return toHar(capture);
    case 'json':
      return toJson(capture, providers);
    case 'markdown':
      return plainDocument(await toMarkdown(capture, providers));
    case 'curl':
      return plainDocument(toCurl(capture));
  }
}
