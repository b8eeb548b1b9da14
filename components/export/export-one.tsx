import { useContext } from 'preact/hooks';
import type { Inspection } from '../../lib/inspect/index.ts';
import { texts } from '../texts/index.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { ExportContext } from './export-context.ts';

const words = texts.export;

/** One request as a command, a report or a file: through the same dialog, and as sanitized, as a whole capture. */
export function ExportOne({ inspection }: { inspection: Inspection }) {
  const open = useContext(ExportContext);
  if (open === null) return null;
  return (
    <Menu
      label={words.one}
      items={[
        { title: words.oneCurl, onPick: () => open({ format: 'curl', inspection }) },
        { title: words.oneMarkdown, onPick: () => open({ format: 'markdown', inspection }) },
        { title: words.oneHar, onPick: () => open({ format: 'har', inspection }) },
      ]}
    >
      <Icon name="copy" />
    </Menu>
  );
}
