import type { ComponentChildren } from 'preact';
import type { Finding } from '../../lib/diagnose/index.ts';
import type { SessionView } from '../../lib/session-view.ts';
import { useNow } from '../clock.ts';
import { announcement, sentence } from './sentence.ts';
import { PastTrouble, Trouble } from './trouble.tsx';
import type { Troubles } from './troubles.ts';

export interface HeadlineProps {
  view: SessionView;
  troubles: Troubles;
  placeOf(exchange: number): string;
  /** What is to be done about a rule's finding, in one line. */
  fixOf(rule: string): ComponentChildren;
  onShow(finding: Finding): void;
}

/** What is going on: what is wrong before what is right. */
export function Headline({ view, troubles: { current, past }, placeOf, fixOf, onShow }: HeadlineProps) {
  const now = useNow();
  const told = sentence(view, now);
  return (
    <div class="session-headline">
      {current ? (
        <Trouble finding={current} place={placeOf(current.exchange)} fix={fixOf(current.rule)} onShow={onShow} />
      ) : (
        <p class="dim cut" title={told}>
          {told}
        </p>
      )}
      {past && <PastTrouble finding={past} place={placeOf(past.exchange)} onShow={onShow} />}
      <p class="unseen" role="status">
        {announcement(view, now)}
      </p>
    </div>
  );
}
