import type { Sanitized, SanitizedCapture } from '../sanitize/index.ts';
import type { Format } from './file-name.ts';
import { toMarkdown } from './markdown/index.ts';
import { toCurl } from './to-curl.ts';
import { toHar } from './to-har.ts';
import { toJson } from './to-json.ts';

const writers: Readonly<Record<Format, (capture: Sanitized<SanitizedCapture>) => string | Promise<string>>> = {
  har: toHar,
  json: toJson,
  markdown: toMarkdown,
  curl: toCurl,
};

/** A sanitized capture as the text of a file. */
export const write = async (capture: Sanitized<SanitizedCapture>, format: Format): Promise<string> =>
  writers[format](capture);
