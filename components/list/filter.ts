import type { Inspection } from '../../lib/inspect/index.ts';
import { isError, rowTitle } from './row-words.ts';

/** One term of the filter box; a row is shown when every term agrees. */
type Term = (inspection: Inspection) => boolean;

export type Filter = readonly Term[];

/**
 * Reads the filter box: words that must occur in title, path, operation or URL (without its query), `key:value` terms (`is:error`,
 * `is:finding`, `is:app`, `status:401`, `method:post`, `endpoint:session.touch`), and `-` before any of them for its opposite.
 */
export const parseFilter = (text: string): Filter => text.trim().toLowerCase().split(/\s+/).filter(Boolean).map(term);

export const passes = (filter: Filter, inspection: Inspection): boolean => filter.every((term) => term(inspection));

function term(word: string): Term {
  if (word.startsWith('-') && word.length > 1) {
    const opposite = term(word.slice(1));
    return (inspection) => !opposite(inspection);
  }
  const [, key = '', value = ''] = /^(is|status|method|endpoint):(.*)$/.exec(word) ?? [];
  return keyed(key, value) ?? ((inspection) => haystack(inspection).includes(word));
}

function keyed(key: string, value: string): Term | null {
  switch (key) {
    case 'is':
      return kinds[value] ?? null;
    case 'status':
      return ({ exchange }) => String(exchange.response.status).startsWith(value);
    case 'method':
      return ({ method }) => method.toLowerCase() === value;
    case 'endpoint':
      return ({ endpoint }) => endpoint?.toLowerCase().includes(value) ?? false;
    default:
      return null;
  }
}

const kinds: Readonly<Record<string, Term>> = {
  error: (inspection) => isError(inspection) || inspection.reports.some(({ severity }) => severity === 'error'),
  warning: ({ reports }) => reports.some(({ severity }) => severity === 'warning'),
  finding: ({ reports }) => reports.length > 0,
  app: ({ provider }) => provider === 'app',
};

/** Made once per row: the next keystroke must not make 50,000 of them again. */
const haystacks = new WeakMap<Inspection, string>();

function haystack(inspection: Inspection): string {
  const known = haystacks.get(inspection);
  if (known !== undefined) return known;
  const { path, endpoint, exchange } = inspection;
  const [place] = exchange.request.url.split(/[?#]/, 1);
  const made = `${rowTitle(inspection)} ${path} ${place} ${endpoint ?? ''}`.toLowerCase();
  haystacks.set(inspection, made);
  return made;
}
