import { textFromBase64 } from '../../lib/base64.ts';
import type { Body, Content } from '../../lib/capture/index.ts';
import { setOut } from '../tree/set-out.ts';

/** A body for reading, and for searching what is read: JSON set out in lines, a form field by field. Null where there is none to read. */
export function shownText(content: Content): string | null {
  switch (content.kind) {
    case 'json':
      return setOut(content.value);
    case 'form':
      return content.fields.map(([name, value]) => `${name}=${value}`).join('\n');
    case 'text':
      return content.text;
    default:
      return null;
  }
}

/** A body as it was sent, blanks and all. Null where there is no text of it. */
export function sentText(body: Body): string | null {
  if (body.kind === 'text') return body.text;
  return body.kind === 'base64' ? textFromBase64(body.base64) : null;
}
