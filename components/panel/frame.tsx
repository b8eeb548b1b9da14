import type { ComponentChildren } from 'preact';
import { version } from '../../lib/export/index.ts';
import { durationMs } from '../../lib/time.ts';
import type { Recording } from '../../lib/timeline/index.ts';
import { ServerAheadContext } from '../clock.ts';
import { texts } from '../texts/index.ts';
import { FetchKeysContext } from '../token/fetch-keys.tsx';
import { AboutContext } from '../ui/about.ts';
import { CopyContext } from '../ui/copy.tsx';
import { RevealScope } from '../ui/reveal.tsx';
import type { Actions } from './actions.ts';
import { CaptureClock } from './capture-clock.tsx';

interface Props {
  recording: Recording;
  actions: Actions;
  children: ComponentChildren;
}

/** What every view of the panel stands on: the capture's clock, the clipboard, and one revealed secret at a time. */
export function Frame({ recording, actions, children }: Props) {
  return (
    <CaptureClock recording={recording}>
      <CopyContext.Provider value={actions.copy}>
        <AboutContext.Provider value={() => aboutLines(recording)}>
          <RevealScope>
            <FetchKeysContext.Provider value={recording.isPaused ? null : (actions.fetchKeys ?? null)}>
              <ServerAheadContext.Provider value={recording.session?.serverAhead ?? durationMs(0)}>
                <main class="panel">
                  <h1 class="unseen">{texts.name}</h1>
                  {children}
                </main>
              </ServerAheadContext.Provider>
            </FetchKeysContext.Provider>
          </RevealScope>
        </AboutContext.Provider>
      </CopyContext.Provider>
    </CaptureClock>
  );
}

const aboutLines = ({ source, seen, inspections, findings }: Recording): readonly string[] => [
  `${texts.name} ${version}, ${source}`,
  [texts.status.all(seen), texts.status.allAuth(inspections.length), texts.findings.count(findings.length)].join(', '),
];
