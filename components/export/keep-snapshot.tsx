import { useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { focusAtFirst } from '../ui/focus.ts';
import './keep-snapshot.css';

interface Props {
  isReady: boolean;
  /** What went wrong in one sentence, or null. */
  onKeep(name: string): Promise<string | null>;
}

type State = { readonly kind: 'closed' | 'naming' | 'keeping' | 'kept' } | { readonly kind: 'refused'; reason: string };

const words = texts.export.snapshot;

/** Keeps the sanitized capture in the browser, under a name that is asked for on the spot. */
export function KeepSnapshot({ isReady, onKeep }: Props) {
  const [state, setState] = useState<State>({ kind: 'closed' });
  const keep = async (name: string) => {
    setState({ kind: 'keeping' });
    const reason = await onKeep(name);
    setState(reason === null ? { kind: 'kept' } : { kind: 'refused', reason });
  };
  if (state.kind === 'naming') return <NameForm isReady={isReady} onName={(name) => void keep(name)} />;
  return (
    <div class="keep">
      <button type="button" class="button" disabled={!isReady} onClick={() => setState({ kind: 'naming' })}>
        {words.keep}
      </button>
      <span role="status" class={state.kind === 'refused' ? 'keep-refused' : 'dim'}>
        {state.kind === 'kept' && words.kept}
        {state.kind === 'refused' && state.reason}
      </span>
    </div>
  );
}

function NameForm({ isReady, onName }: { isReady: boolean; onName(name: string): void }) {
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        const name = new FormData(event.currentTarget).get('name');
        onName(typeof name === 'string' && name.trim() !== '' ? name.trim() : words.unnamed);
      }}
    >
      <input
        class="keep-name"
        name="name"
        maxLength={80}
        aria-label={words.name}
        placeholder={words.name}
        autocomplete="off"
        ref={focusAtFirst}
      />
      <button type="submit" class="button" disabled={!isReady}>
        {words.keepNamed}
      </button>
    </form>
  );
}
