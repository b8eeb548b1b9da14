import { useEffect, useState } from 'preact/hooks';
import type { Recording } from '../../lib/timeline/index.ts';
import type { RecordingStore } from '../devtools/recording-store.ts';

/** The newest recording of a store. What is recorded between the first drawing and its effects is not missed. */
export function useRecording(store: Pick<RecordingStore, 'get' | 'subscribe'>): Recording {
  const [recording, setRecording] = useState(() => store.get());
  useEffect(() => {
    const follow = () => setRecording(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return recording;
}
