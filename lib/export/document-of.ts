import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import { type ExportDocument, plainDocument } from './document.ts';
import type { Format } from './file-name.ts';
import { toMarkdown } from './markdown/index.ts';
import { toCurl } from './to-curl.ts';
import { toHar } from './to-har.ts';
import { toJson } from './to-json.ts';

/** A sanitized capture as a file that is made piece by piece, where its form lets it. */
export async function documentOf(capture: Sanitized<SanitizedCapture>, format: Format): Promise<ExportDocument> {
  switch (format) {
    case 'har':
      return toHar(capture);
    case 'json':
      return toJson(capture);
    case 'markdown':
      return plainDocument(await toMarkdown(capture));
    case 'curl':
      return plainDocument(toCurl(capture));
  }
}
