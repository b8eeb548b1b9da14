import { useState } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { lazy } from '../ui/lazy.tsx';
import { useShortcuts } from './shortcuts.ts';

const KeysDialog = lazy(async () => (await import('../keys/keys-dialog.tsx')).KeysDialog);

/** Tells which keys there are, asked by a button or by `?`. */
export function KeysHelp() {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useShortcuts({ help: open });
  return (
    <>
      <IconButton icon="keyboard" label={texts.keys.title} keys="?" aria-haspopup="dialog" onClick={open} />
      {isOpen && <KeysDialog onClose={() => setOpen(false)} />}
    </>
  );
}
