import { useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { SessionBar } from '../session/session-bar.tsx';
import { identityOf } from '../session/session-menu.tsx';
import { noTroubles, troublesOf } from '../session/troubles.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { fullDate } from '../time/moments.ts';
import { Fix } from './later.ts';
import { placeWords } from './place-words.ts';

interface Props {
  recording: Recording;
  onShow(exchange: number): void;
}

/** The session of the recording or another that was chosen, and a word to a screen reader when something new goes wrong. */
export function SessionArea({ recording, onShow }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const zone = useZone();
  const { session, otherSessions, findings, inspections, source } = recording;
  const views = session ? [session, ...otherSessions] : otherSessions;
  const view = views.find((one) => identityOf(one) === chosen) ?? views[0];
  const troubles = troublesOf(findings);
  const errors = findings.filter(({ severity, isOver }) => severity === 'error' && !isOver);
  // Of any day: what is looked at was recorded whenever it was.
  const asOf = source === 'imported' && session?.asOf ? fullDate(session.asOf, zone) : null;
  return (
    <>
      {view && (
        <SessionBar
          {...{ view, views, asOf }}
          troubles={view === session ? troubles : noTroubles}
          placeOf={(exchange) => placeWords(recording, exchange, zone)}
          fixOf={(rule) => <Fix rule={rule} />}
          onShow={({ exchange }) => onShow(exchange)}
          onChoose={(picked) => setChosen(identityOf(picked))}
        />
      )}
      {!view && inspections.length > 0 && <p class="session-absent dim">{texts.session.absent}</p>}
      <p class="unseen" role="status">
        {troubles.current && errors.length > 0 ? texts.session.errors(errors.length, troubles.current.message) : ''}
      </p>
    </>
  );
}
