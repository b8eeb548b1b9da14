import { tolerance } from '../../lib/diagnose/index.ts';
import { inBrief } from '../../lib/in-words.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { durationMs } from '../../lib/time.ts';
import { texts } from '../texts/index.ts';

export interface Chip {
  readonly text: string;
  readonly hint: string;
  readonly tone: 'plain' | 'long' | 'warning';
}

const chip = (tone: Chip['tone'], text: string | null, hint: string): readonly Chip[] =>
  text === null || text === '' ? [] : [{ text, hint, tone }];

const words = texts.session.chips;

/** Where the session lives, and `asOf` when: instance, versions and clocks, each only where it is known. */
export function chips(view: SessionView, asOf: string | null): readonly Chip[] {
  const { instance, sdk, apiVersion, title } = view;
  return [
    ...chip('plain', asOf && words.asOf(asOf), words.asOfHint),
    ...chip('plain', instance.type, words.instance),
    ...chip('long', instance.host, instance.host === '' ? title : words.host(title, instance.host)),
    ...chip('plain', sdk, words.sdk),
    ...chip('plain', apiVersion && words.api(apiVersion), words.apiHint),
    ...clockChip(view),
  ];
}

function clockChip({ serverAhead }: SessionView): readonly Chip[] {
  if (serverAhead === null || Math.abs(serverAhead) <= tolerance) return [];
  const by = inBrief(durationMs(serverAhead));
  return chip('warning', serverAhead > 0 ? words.behind(by) : words.ahead(by), words.clockHint);
}
