import { useFileDrop } from '../panel/file-drop.ts';
import { ImportBar, type Importing } from '../panel/import-bar.tsx';
import { ImportButton } from '../panel/import-button.tsx';
import { usePaste } from '../panel/paste.ts';
import { ProblemBar } from '../panel/problem-bar.tsx';
import { texts } from '../texts/index.ts';
import { Mark } from '../ui/mark.tsx';
import { SnapshotList, type SnapshotsProps } from './snapshot-list.tsx';
import '../ui/buttons.css';
import './welcome.css';

interface Props extends SnapshotsProps {
  importing: Importing | null;
  problem: string | null;
  onProblemSeen(): void;
  onFile(file: Blob): void;
}

const words = texts.viewer;

/** The viewer before anything is open: what can be opened, and how. */
export function Welcome({ importing, problem, onProblemSeen, onFile, ...snapshots }: Props) {
  useFileDrop(onFile);
  usePaste(onFile);
  return (
    <main class="welcome">
      <div class="welcome-drop">
        <Mark />
        <h1>{words.title}</h1>
        <p class="dim">{words.text}</p>
        {importing ? (
          <ImportBar importing={importing} />
        ) : (
          <ImportButton label={words.choose} class="button button-main" onFile={onFile}>
            {words.choose}
          </ImportButton>
        )}
        <ProblemBar problem={problem} onSeen={onProblemSeen} />
      </div>
      <div class="welcome-columns">
        <section>
          <h2>{words.accepted}</h2>
          <dl class="welcome-kinds">
            {words.kinds.map(([kind, explained]) => (
              <div key={kind}>
                <dt>{kind}</dt>
                <dd class="dim">{explained}</dd>
              </div>
            ))}
          </dl>
        </section>
        <SnapshotList {...snapshots} />
      </div>
    </main>
  );
}
