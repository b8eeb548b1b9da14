import type { Inspection } from '../../lib/inspect/index.ts';
import { texts } from '../texts/index.ts';
import { tokenTitle } from '../token/token-words.ts';

const words = texts.list.byItself;

/** What was handed over without a request, by its content: `Session token`, `Cookies`, `Session (JSON)`; null for a request. */
export function contentTitle({ exchange, provider, objects, tokens }: Inspection): string | null {
  const { request, response } = exchange;
  if (request.url !== '') return null;
  const whole = tokens.find(({ where }) => where === '' || where === 'request.header.authorization');
  if (whole) return tokenTitle(whole.kind);
  if (request.headers.length + response.headers.length > 0 && response.body.kind === 'none') return words.cookies;
  const [object] = provider === null ? [] : objects;
  return object ? words.json(object.type.replaceAll('_', ' ')) : words.body;
}
