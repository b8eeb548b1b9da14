import { useEffect, useId, useRef } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import '../ui/dialog.css';
import './keys.css';

const words = texts.keys;

/** Every key that does something, by where it does. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={title}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header class="dialog-head">
        <h2 id={title}>{words.title}</h2>
        <IconButton icon="close" label={words.close} keys="Esc" onClick={() => dialog.current?.close()} />
      </header>
      <div class="dialog-body keys">
        {words.groups.map(([place, lines]) => (
          <section key={place}>
            <h3>{place}</h3>
            <dl>
              {lines.map(([what, keys]) => (
                <div class="keys-line" key={what}>
                  <dt>{what}</dt>
                  <dd>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <footer class="dialog-foot dim">{words.mac}</footer>
    </dialog>
  );
}
