import type { Recording } from '../../lib/timeline/index.ts';
import { SessionBar } from '../session/session-bar.tsx';

/** The session of the recording, and a word to a screen reader when something new goes wrong. */
export function SessionArea({ recording }: { recording: Recording }) {
  const { session, findings } = recording;
  const errors = findings.filter(({ severity }) => severity === 'error');
  return (
    <>
      {session && <SessionBar view={session} />}
      <p class="unseen" role="status">
        {errors.length > 0
          ? `${errors.length === 1 ? '1 error' : `${errors.length} errors`}: ${errors.at(-1)?.message}`
          : ''}
      </p>
    </>
  );
}
