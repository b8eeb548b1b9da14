import type { Body, Content } from '../capture/index.ts';
import type { Shape } from '../parse/index.ts';
import { isMeantAsToken } from '../tokens/index.ts';
import { scrubIdentifier } from './identifier.ts';
import { scrubJson } from './json.ts';
import { scrubText } from './leaf.ts';
import { scrubMultipart } from './multipart.ts';
import { scrubPair, scrubParameter } from './parameter.ts';
import { isNamedSecret, removed, type Scrub } from './scrub.ts';
import { skeleton } from './strings.ts';

/** A body by its schema. One that cannot be parsed is dropped; its media type and the tokens that stood in it stay. */
export function scrubBody(scrub: Scrub, body: Body, content: Content, shape: Shape | null): Body {
  if (body.kind === 'none' || body.kind === 'unreadable') return body;
  const mediaType = scrub.mediaType(body.mediaType);
  switch (content.kind) {
    case 'none':
      return content;
    case 'json':
      return { kind: 'text', mediaType, text: scrubJson(scrub, content.value, shape) };
    case 'form':
      return { kind: 'text', mediaType, text: scrubForm(scrub, content.fields, shape) };
    case 'text':
      return {
        kind: 'text',
        mediaType,
        text: scrubMultipart(scrub, content.text, body.mediaType) ?? scrubFreeText(scrub, content.text),
      };
    case 'unreadable':
      return dropped(scrub, content.reason, mediaType);
  }
}

function scrubForm(scrub: Scrub, fields: readonly (readonly [string, string])[], shape: Shape | null): string {
  const known = shape?.node.kind === 'object' ? shape.node.fields : null;
  const scrubbed = fields.map(([name, value]) => {
    const field = isNamedSecret(scrub, name) ? undefined : known?.get(name);
    if (!known?.has(name)) return scrubPair(scrub, name, value, 0);
    return [name, field ? scrubField(scrub, value, field) : scrubParameter(scrub, name, value, 0)];
  });
  return new URLSearchParams(scrubbed).toString();
}

/** A form says everything in strings: numbers and flags as well. */
function scrubField(scrub: Scrub, value: string, field: Shape): string {
  const kind = field.info?.kind;
  if (kind === 'flag' && /^(?:true|false|0|1)?$/.test(value)) return value;
  if ((kind === 'count' || kind === 'duration') && /^-?\d{1,12}$/.test(value)) return value;
  if ((kind === 'time-ms' || kind === 'time-s') && /^\d{1,14}$/.test(value))
    return `${scrub.times.number(Number(value))}`;
  return scrubText(scrub, value, field);
}

function scrubFreeText(scrub: Scrub, raw: string): string {
  const text = raw.trim();
  if (isMeantAsToken(text)) return scrub.token(text, 0);
  const identifier = /\s/.test(text) ? null : scrubIdentifier(scrub, text);
  if (identifier !== null) return identifier;
  if (text !== removed) scrub.ledger.dropped('text of no known form');
  return skeleton(scrub, text, 0) ?? removed;
}

/** What could not be read is as unreadable afterwards, for the same reason. */
function dropped(scrub: Scrub, reason: (Content & { kind: 'unreadable' })['reason'], mediaType: string): Body {
  scrub.ledger.dropped(reason);
  if (reason === 'not-json') return { kind: 'text', mediaType, text: removed };
  if (reason === 'not-text') return { kind: 'base64', mediaType, base64: '/w==' };
  return { kind: 'unreadable', reason };
}
