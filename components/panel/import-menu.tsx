import { useRef } from 'preact/hooks';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Actions } from './actions.ts';
import { FileInput } from './file-input.tsx';
import { ImportButton } from './import-button.tsx';

const words = texts.toolbar;

/** Import into this place, or into a viewer beside it where there is one to open. */
export function ImportMenu({ actions: { importFile, openViewer } }: { actions: Actions }) {
  const input = useRef<HTMLInputElement>(null);
  if (!openViewer)
    return (
      <ImportButton label={words.import} class="icon-button" onFile={importFile}>
        <Icon name="import" />
      </ImportButton>
    );
  return (
    <>
      <Menu
        label={words.import}
        items={[
          { title: words.import, onPick: () => input.current?.click() },
          { title: words.viewer, onPick: openViewer },
        ]}
      >
        <Icon name="import" />
      </Menu>
      <FileInput input={input} label={words.import} onFile={importFile} />
    </>
  );
}
