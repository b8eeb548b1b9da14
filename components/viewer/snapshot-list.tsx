import { useState } from 'preact/hooks';
import { useNow } from '../clock.ts';
import { useZone } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { dateAndTime } from '../time/moments.ts';
import { focusAtFirst } from '../ui/focus.ts';
import type { KeptSnapshots, SnapshotEntry } from './snapshot-entry.ts';

export interface SnapshotsProps {
  snapshots: KeptSnapshots;
  onOpen(entry: SnapshotEntry): void;
  onRename(id: string, name: string): void;
  onDelete(id: string): void;
}

const words = texts.snapshots;

/** The sanitized captures that are kept in the browser. */
export function SnapshotList({ snapshots: { entries, unreadable }, ...on }: SnapshotsProps) {
  return (
    <section>
      <h2>{words.title}</h2>
      {entries.length + unreadable === 0 && <p class="dim">{words.none}</p>}
      <ul class="snapshots">
        {entries.map((entry) => (
          <Snapshot key={entry.id} entry={entry} {...on} />
        ))}
      </ul>
      {unreadable > 0 && <p class="dim">{words.unreadable(unreadable)}</p>}
    </section>
  );
}

type RowProps = Omit<SnapshotsProps, 'snapshots'> & { entry: SnapshotEntry };

function Snapshot({ entry, onOpen, onRename, onDelete }: RowProps) {
  const [doing, setDoing] = useState<'nothing' | 'renaming' | 'deleting'>('nothing');
  const now = useNow();
  const zone = useZone();
  const { id, name, savedAt, requests, characters } = entry;
  if (doing === 'renaming')
    return (
      <li>
        <NameForm
          name={name}
          onName={(next) => {
            setDoing('nothing');
            if (next !== null && next !== name) onRename(id, next);
          }}
        />
      </li>
    );
  return (
    <li class="snapshot">
      <button type="button" class="snapshot-open" title={words.open} onClick={() => onOpen(entry)}>
        <span class="snapshot-name cut">{name}</span>
        <span class="dim">
          {dateAndTime(savedAt, now, zone)}, {words.facts(requests, characters)}
        </span>
      </button>
      <button type="button" class="quiet-button" onClick={() => setDoing('renaming')}>
        {words.rename}
      </button>
      <button
        type="button"
        class="quiet-button"
        onBlur={() => setDoing('nothing')}
        onClick={() => (doing === 'deleting' ? onDelete(id) : setDoing('deleting'))}
      >
        <span aria-live="polite">{doing === 'deleting' ? words.really : words.remove}</span>
      </button>
    </li>
  );
}

/** Gives the new name, or null when it was left alone. */
function NameForm({ name, onName }: { name: string; onName(name: string | null): void }) {
  return (
    <form
      class="snapshot"
      onSubmit={(event) => {
        event.preventDefault();
        const next = new FormData(event.currentTarget).get('name');
        onName(typeof next === 'string' && next.trim() !== '' ? next.trim() : null);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onName(null)}
    >
      <input
        class="snapshot-field"
        name="name"
        defaultValue={name}
        maxLength={80}
        aria-label={words.name}
        autocomplete="off"
        ref={focusAtFirst}
      />
      <button type="submit" class="quiet-button">
        {words.save}
      </button>
    </form>
  );
}
