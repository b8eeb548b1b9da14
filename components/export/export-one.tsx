import { useContext } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MenuItem } from '../ui/menu-list.tsx';
import { ExportContext } from './export-context.ts';

const words = texts.export;

/** One request as a command, a report or a file: through the same dialog, and as sanitized, as a whole capture. */
export function useExportItems(inspection: Inspection | null): readonly MenuItem[] {
  const open = useContext(ExportContext);
  if (open === null || inspection === null) return [];
  return [
    { title: words.oneCurl, onPick: () => open({ format: 'curl', inspection }) },
    { title: words.oneMarkdown, onPick: () => open({ format: 'markdown', inspection }) },
    { title: words.oneHar, onPick: () => open({ format: 'har', inspection }) },
  ];
}

/** The same as a button. */
export function ExportOne({ inspection }: { inspection: Inspection }) {
  const items = useExportItems(inspection);
  if (items.length === 0) return null;
  return (
    <Menu label={words.one} items={items}>
      <Icon name="copy" />
    </Menu>
  );
}
