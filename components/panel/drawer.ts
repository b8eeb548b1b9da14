import { useEffect, useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';

/** Are the findings of the capture shown? Who imports a capture asks what is wrong with it, so there they are at once. */
export function useDrawer({ source, findings }: Recording) {
  const isAskedFor = source === 'imported' && findings.length > 0;
  const [isFindingsOpen, setFindingsOpen] = useState(isAskedFor);
  useEffect(() => setFindingsOpen(isAskedFor), [isAskedFor]);
  return { isFindingsOpen, setFindingsOpen };
}
