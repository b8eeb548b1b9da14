import { useEffect, useState } from 'preact/hooks';
import { texts } from '../../components/texts/index.ts';
import type { KeptSnapshots } from '../../components/viewer/snapshot-entry.ts';
import type { SnapshotsProps } from '../../components/viewer/snapshot-list.tsx';
import { deleteSnapshot, listSnapshots, renameSnapshot } from '../shared/snapshots.ts';

type Snapshots = Pick<SnapshotsProps, 'snapshots' | 'onRename' | 'onDelete'>;

/** The list of what is kept, read again after each change to it. `isShown`: it may have grown meanwhile. */
export function useSnapshots(isShown: boolean, onProblem: (problem: string | null) => void): Snapshots {
  const [snapshots, setSnapshots] = useState<KeptSnapshots>({ entries: [], unreadable: 0 });
  const read = async () => {
    const kept = await listSnapshots();
    if (kept) setSnapshots(kept);
    else onProblem(texts.snapshots.refusedToList);
  };
  useEffect(() => {
    if (isShown) void read();
  }, [isShown]);
  return {
    snapshots,
    onRename: (id, name) => void renameSnapshot(id, name).then(onProblem).then(read),
    onDelete: (id) => void deleteSnapshot(id).then(onProblem).then(read),
  };
}
