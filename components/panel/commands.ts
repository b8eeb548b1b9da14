import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Find } from '../find/use-find.ts';
import type { Actions } from './actions.ts';
import { useFileDrop } from './file-drop.ts';
import { selectFind } from './focus.ts';
import { usePaste } from './paste.ts';
import type { Selection } from './selection.ts';
import { useShortcuts } from './shortcuts.ts';

interface Parts {
  actions: Actions;
  isPaused: boolean;
  selection: Selection;
  find: Find;
  filterBox: RefObject<HTMLInputElement | null>;
  /** Null where nothing is open. */
  closeAside: (() => void) | null;
  onClear(): void;
}

/** What keys, dropped files and pasted texts ask of the panel, and the clearing that its toolbar asks for too. */
export function useCommands({ actions, isPaused, selection, find, filterBox, closeAside, onClear }: Parts) {
  const [isCleared, setCleared] = useState(false);
  const clear = () => {
    setCleared(true);
    onClear();
    selection.forget();
    actions.clear();
  };
  const { setPaused } = actions;
  useFileDrop(actions.importFile);
  usePaste(actions.importFile);
  useShortcuts({
    focusFilter: () => filterBox.current?.select(),
    find: () => {
      find.open();
      selectFind();
    },
    clear,
    toggleRecording: setPaused ? () => setPaused(!isPaused) : null,
    close: closeAside,
  });
  return { isCleared, clear };
}
