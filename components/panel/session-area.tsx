import { useState } from 'preact/hooks';
import type { Path } from '../../lib/json.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { SessionBar } from '../session/session-bar.tsx';
import { identityOf } from '../session/session-menu.tsx';
import { texts } from '../texts/index.ts';

interface Props {
  recording: Recording;
  onShow(exchange: number | null, path: Path | null): void;
}

/** The session of the recording or another that was chosen, and a word to a screen reader when something new goes wrong. */
export function SessionArea({ recording, onShow }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { session, otherSessions, findings, inspections } = recording;
  const views = session ? [session, ...otherSessions] : otherSessions;
  const view = views.find((one) => identityOf(one) === chosen) ?? views[0];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const newest = errors.toSorted((left, right) => (right.last ?? 0) - (left.last ?? 0))[0] ?? null;
  return (
    <>
      {view && (
        <SessionBar
          {...{ view, views, onShow }}
          trouble={view === session ? newest : null}
          onChoose={(picked) => setChosen(identityOf(picked))}
        />
      )}
      {!view && inspections.length > 0 && <p class="session-absent dim">{texts.session.absent}</p>}
      <p class="unseen" role="status">
        {newest ? texts.session.errors(errors.length, newest.message) : ''}
      </p>
    </>
  );
}
