import { useEffect, useRef, useState } from 'preact/hooks';
import { useSettings } from '../settings/settings-context.ts';
import { texts } from '../texts/index.ts';
import { useCopy } from '../ui/copy.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { Exporter } from './exporter.ts';
import { KeepSnapshot } from './keep-snapshot.tsx';
import { type ExportOptions, Options } from './options.tsx';
import { cleanExport, isRefused, type Preparation, usePreparation } from './preparation.ts';
import { Preview } from './preview.tsx';
import { ReceiptView } from './receipt.tsx';
import type { Scope } from './scopes.ts';
import { Verdict } from './verdict.tsx';
import '../ui/buttons.css';
import './export.css';

interface Props {
  exporter: Exporter;
  scopes: readonly Scope[];
  first: ExportOptions;
  /** What the user called hosts of a Frontend API when the capture was read. */
  hosts: readonly string[];
  onClose(): void;
}

const words = texts.export;

/** Shows what would leave, what was replaced in it, and whether it is safe; only then it can be saved or copied. */
export function ExportDialog({ exporter, scopes, first, hosts, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [options, setOptions] = useState(first);
  const { format, scope, areTimesKept } = options;
  const { secretNames } = useSettings().settings;
  const request = { inspections: scope.inspections, format, areTimesKept, hosts, secretNames };
  const preparation = usePreparation(exporter, request);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="export"
      aria-labelledby="export-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="export-head">
        <h2 id="export-title">{words.title}</h2>
        <p class="dim cut">{words.promise}</p>
        <IconButton icon="close" label={words.close} onClick={close} />
      </header>
      <Options {...options} scopes={scopes} onChange={(change) => setOptions({ ...options, ...change })} />
      <Outcome {...preparation} />
      <footer class="export-foot">
        <KeepSnapshot isReady={cleanExport(preparation) !== null} onKeep={(name) => exporter.keep(name, request)} />
        <Leave preparation={preparation} onSave={exporter.save} />
      </footer>
    </dialog>
  );
}

function Outcome(preparation: Preparation) {
  const { step, prepared } = preparation;
  const text = prepared?.text ?? '';
  const title = isRefused(preparation) ? words.heldBack : words.preview;
  return (
    <div class="export-body">
      <div class="export-aside">
        <Verdict {...preparation} />
        {prepared && <ReceiptView receipt={prepared.receipt} />}
      </div>
      <div class="export-preview">
        <p class="export-size dim">
          {title}
          {prepared && <span>{texts.export.length(text.length)}</span>}
        </p>
        <Preview title={title} text={text} isStale={step !== 'done'} />
      </div>
    </div>
  );
}

function Leave({ preparation, onSave }: { preparation: Preparation; onSave: Exporter['save'] }) {
  const copying = useCopy(words.copy);
  const clean = cleanExport(preparation);
  return (
    <div class="export-leave">
      <button
        type="button"
        class="button"
        disabled={clean === null}
        onClick={() => clean !== null && void copying.copy(clean.text)}
      >
        {copying.words}
      </button>
      <button
        type="button"
        class="button button-main"
        disabled={clean === null}
        onClick={() => clean !== null && onSave(clean)}
      >
        {words.save}
      </button>
    </div>
  );
}
