import { useEffect, useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import { Findings } from './findings.tsx';
import { focusList } from './focus.ts';
import type { Layout } from './layout.ts';
import { selectedDetails } from './selected.tsx';
import type { Selection } from './selection.ts';

/**
 * What stands beside the requests, and has all the room there: the details of one, else the findings of the capture where they
 * are open. Findings of a request are among its details, so that none is shown twice.
 */
export function useAside(
  recording: Recording,
  selection: Selection,
  layout: Layout,
  onLayout: (change: Partial<Layout>) => void,
) {
  const drawer = useDrawer(recording, layout, onLayout);
  const details = selectedDetails(recording, selection);
  const isFindingsOpen = drawer.isOpen && details === false;
  const setFindingsOpen = (isOpen: boolean) => {
    if (isOpen) selection.forget();
    drawer.setOpen(isOpen);
  };
  const closeFindings = () => {
    setFindingsOpen(false);
    focusList();
  };
  const findings = isFindingsOpen && <Findings recording={recording} onShow={selection.show} onClose={closeFindings} />;
  const closeAside = selection.place !== null ? selection.close : isFindingsOpen ? closeFindings : null;
  return { aside: details || findings, closeAside, isFindingsOpen, setFindingsOpen };
}

/** As the user left it. An imported capture opens with its findings, because that is what it was sent for. */
function useDrawer(
  { source, findings }: Recording,
  { isFindingsOpen }: Layout,
  onLayout: (change: Partial<Layout>) => void,
) {
  const isAskedFor = source === 'imported' && findings.length > 0;
  const [isForced, force] = useState(isAskedFor);
  useEffect(() => force(isAskedFor), [isAskedFor]);
  return {
    isOpen: isForced || isFindingsOpen,
    setOpen(isOpen: boolean) {
      force(false);
      onLayout({ isFindingsOpen: isOpen });
    },
  };
}
