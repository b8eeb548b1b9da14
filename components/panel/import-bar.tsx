import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import './import-bar.css';

/** A file on its way in. */
export interface Importing {
  /** Null for what was pasted. */
  readonly name: string | null;
  /** How much of it was read, from 0 to 1; null once it is being inspected. */
  readonly progress: number | null;
  cancel(): void;
}

/** How far an import is, and the way to end it. */
export function ImportBar({ importing }: { importing: Importing | null }) {
  if (importing === null) return null;
  const { name, progress, cancel } = importing;
  const step = progress === null ? texts.import.inspecting : texts.import.reading;
  const label = step(name ?? texts.import.unnamed);
  return (
    <div class="import-bar">
      <span class="cut" role="status">
        {label}
      </span>
      <progress aria-label={label} {...(progress === null ? {} : { value: progress })} />
      <span class="import-share dim" aria-hidden="true">
        {progress === null ? '' : texts.import.share(progress)}
      </span>
      <IconButton icon="close" label={texts.import.cancel} onClick={cancel} />
    </div>
  );
}
