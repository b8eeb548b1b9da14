import { factorsInBrief } from '../../lib/in-words.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { texts } from '../texts/index.ts';
import type { Source } from './state.ts';

const words = texts.popup;
const names = words.facts;

/** The lines between the countdowns and the findings, each only where it is known. */
export function facts(view: SessionView, source: Source): readonly (readonly [name: string, value: string])[] {
  const { title, instance, sdk, apiVersion, session, others } = view;
  const versions = [sdk, apiVersion === null ? null : words.apiVersion(apiVersion)].filter(
    (version) => version !== null,
  );
  const all: readonly (readonly [string, string | null])[] = [
    [names.provider, title],
    [names.instance, instance.type],
    [names.host, instance.host === '' ? null : instance.host],
    [names.sdk, versions.join(' · ') || null],
    [names.verified, session?.factorAges ? factorsInBrief(session.factorAges) : null],
    [
      names.others,
      others.length === 0
        ? null
        : others.map(({ label, status }) => `${label ?? words.unnamed} (${status})`).join(', '),
    ],
    [names.seen, isCookieOnly(view) ? words.places.cookie : sourceWords(source)],
  ];
  return all.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}

/** The page's cookie holds a token, and the token names no more than the session's user and its own end. */
export const isCookieOnly = ({ session, state }: SessionView): boolean =>
  session === null && (state === 'signed-in' || state === 'pending');

function sourceWords({ page, requests }: Source): string | null {
  const places = [page ? words.places.page : null, requests === null ? null : words.places.panel(requests)];
  return places.filter((place) => place !== null).join(words.and) || null;
}
