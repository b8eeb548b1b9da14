import type { FieldInfo, FieldKind, Shape } from '../parse/index.ts';
import { looksLikeJwt } from '../tokens/index.ts';
import { scrubExactly } from './exactly.ts';
import { scrubId, scrubIdentifier } from './identifier.ts';
import { scrubPhone } from './phone.ts';
import { kept, type Label, replace, type Scrub } from './scrub.ts';
import { noDate } from './time-shift.ts';
import { isKnown } from './words.ts';

const measures: readonly FieldKind[] = ['duration', 'count'];
/** A number of fewer digits looks like a stand-in, so nobody takes it for the copy of a value. */
const telling = 1e7;

/** A number under a field of known kind. */
export function scrubNumber(scrub: Scrub, value: number, info: FieldInfo | null): number {
  if (info?.kind === 'time-ms' || info?.kind === 'time-s') return scrub.times.number(value);
  if (info && measures.includes(info.kind)) return value < telling ? value : Number(kept(scrub, `${value}`));
  if (info?.kind === 'id') return Number(replace(scrub, 'identifier', 'number', `${value}`, (ordinal) => `${ordinal}`));
  return scrubExactly(scrub, value, 0) as number;
}

const labels: Readonly<Partial<Record<FieldKind, Label>>> = {
  name: 'name',
  username: 'user',
  place: 'place',
  secret: 'secret',
  token: 'secret',
};

/** A string under a field of known kind; also the value of a form field, which is always a string. */
export function scrubText(scrub: Scrub, value: string, { node, info }: Shape): string {
  if (value === '') return value;
  if (looksLikeJwt(value)) return scrub.token(value, 0);
  switch (info?.kind) {
    case 'choice':
      return scrubChoice(scrub, value, info, node);
    case 'slug':
    case 'text':
      return scrubIdentifier(scrub, value) ?? scrub.words(value, 0);
    case 'time-iso':
    case 'time-ms':
    case 'time-s':
      return scrub.times.date(value) ?? noDate;
    case 'id':
      return scrubId(scrub, value);
    case 'phone':
      return scrubPhone(scrub, value);
    case 'ip':
      return scrub.string('place', value, 0);
    case 'host':
      return /^\[(?!.*:)|^\{/.test(value) ? scrub.string('text', value, 0) : scrub.host(value);
    case 'url':
      return scrub.url(value, 0) ?? scrub.string('text', value, 0);
    case undefined:
      return isLiteral(node) && isKnown(value, scrub.vocabulary.words) ? value : scrub.string('text', value, 0);
    default:
      return scrub.string(labels[info?.kind ?? 'text'] ?? 'text', value, 0);
  }
}

/** A literal or enum without a description accepts no nonsense. */
const isLiteral = (node: Shape['node']): boolean => node.kind === 'leaf' && !node.accepts('\u0000');

/** Published values stay. One of a family (`oauth_<provider>`) stays as far as its words are known, if it still belongs to it. */
function scrubChoice(scrub: Scrub, value: string, info: FieldInfo, node: Shape['node']): string {
  if (info.choices?.includes(value)) return value;
  const reduced = scrubIdentifier(scrub, value) ?? scrub.words(value, 0);
  const wasAccepted = node.kind === 'leaf' && node.accepts(value);
  const isAccepted = node.kind === 'leaf' && node.accepts(reduced);
  return wasAccepted === isAccepted ? reduced : scrub.string('text', value, 0);
}
