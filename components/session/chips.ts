import type { SessionView } from '../../lib/session-view.ts';
import { durationMs } from '../../lib/time.ts';
import { durationWords } from '../time/words.ts';

export interface Chip {
  readonly text: string;
  readonly hint: string;
  readonly tone: 'plain' | 'long' | 'warning';
}

const chip = (tone: Chip['tone'], text: string | null, hint: string): readonly Chip[] =>
  text === null || text === '' ? [] : [{ text, hint, tone }];

/** Backends commonly tolerate five seconds between clocks. */
const tolerated = 5000;

/** Where the session lives: instance, versions, neighbors and clocks, each only where it is known. */
export function chips(view: SessionView): readonly Chip[] {
  const { instance, sdk, apiVersion, title } = view;
  return [
    ...chip('plain', instance.type, 'Kind of instance'),
    ...chip('long', instance.host, title),
    ...chip('plain', sdk, 'SDK of the page'),
    ...chip('plain', apiVersion && `API ${apiVersion}`, 'API version that the page asks for'),
    ...clockChip(view),
  ];
}

function clockChip({ serverAhead }: SessionView): readonly Chip[] {
  if (serverAhead === null || Math.abs(serverAhead) <= tolerated) return [];
  const way = serverAhead > 0 ? 'behind' : 'ahead';
  const text = `this clock ${durationWords(durationMs(serverAhead))} ${way}`;
  return chip('warning', text, 'By the Date header of the newest answer. Countdowns take it into account.');
}
