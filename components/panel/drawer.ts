import { useEffect, useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import type { Layout } from './layout.ts';

/**
 * Are the findings of the capture shown? As the user left them; but who imports a capture asks what is wrong with it, so
 * there they are at once.
 */
export function useDrawer(
  { source, findings }: Recording,
  { isFindingsOpen }: Layout,
  onLayout: (change: Partial<Layout>) => void,
) {
  const isAskedFor = source === 'imported' && findings.length > 0;
  const [isForced, force] = useState(isAskedFor);
  useEffect(() => force(isAskedFor), [isAskedFor]);
  return {
    isFindingsOpen: isForced || isFindingsOpen,
    setFindingsOpen(isOpen: boolean) {
      force(false);
      onLayout({ isFindingsOpen: isOpen });
    },
  };
}
