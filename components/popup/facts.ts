import type { SessionView } from '../../lib/session-view.ts';
import { durationMs, minutes } from '../../lib/time.ts';
import { plural } from '../texts/index.ts';
import { durationWords } from '../time/words.ts';
import type { Source } from './state.ts';

/** The lines between the countdowns and the findings, each only where it is known. */
export function facts(view: SessionView, source: Source): readonly (readonly [name: string, value: string])[] {
  const { title, instance, sdk, apiVersion, session, others } = view;
  const versions = [sdk, apiVersion === null ? null : `API ${apiVersion}`].filter((version) => version !== null);
  const all: readonly (readonly [string, string | null])[] = [
    ['Provider', title],
    ['Instance', instance.type],
    ['Host', instance.host === '' ? null : instance.host],
    ['SDK', versions.join(' · ') || null],
    ['Verified', session?.factorAges ? factorWords(session.factorAges) : null],
    [
      'Others',
      others.length === 0 ? null : others.map(({ label, status }) => `${label ?? 'no name'} (${status})`).join(', '),
    ],
    ['Seen', sourceWords(source)],
  ];
  return all.filter((fact): fact is readonly [string, string] => fact[1] !== null);
}

const factors = ['first factor', 'second'];

const factorWords = (ages: readonly number[]): string =>
  factors
    .flatMap((factor, index) => {
      const age = ages[index];
      if (age === undefined) return [];
      return age < 0
        ? `${factor} never`
        : `${factor} ${age === 0 ? 'just now' : `${durationWords(durationMs(minutes(age)))} ago`}`;
    })
    .join(', ');

function sourceWords({ page, requests }: Source): string | null {
  const places = [page ? 'this page' : null, requests === null ? null : `${plural(requests, 'request')} in DevTools`];
  return places.filter((place) => place !== null).join(', and ') || null;
}
