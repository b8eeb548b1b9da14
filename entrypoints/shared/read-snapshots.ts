import { z } from 'zod/mini';
import type { KeptSnapshots } from '../../components/viewer/snapshot-entry.ts';
import { epochMs } from '../../lib/time.ts';

/** One snapshot as it lies in the extension's storage, under a key of its own. */
const stored = z.object({
  version: z.literal(1),
  name: z.string(),
  savedAt: z.pipe(z.number(), z.transform(epochMs)),
  requests: z.number(),
  /** The capture in Touchstone's own JSON, which is read like any other file. */
  text: z.string(),
});

/** Of their keys. */
export const prefix = 'snapshot/';

export type StoredSnapshot = Readonly<z.infer<typeof stored>>;

/** Null for what a later version wrote, or what is damaged. */
export const readSnapshot = (value: unknown): StoredSnapshot | null => stored.safeParse(value).data ?? null;

/** Newest first. What a later or broken version wrote is left alone and counted. */
export function snapshotsIn(storage: Readonly<Record<string, unknown>>): KeptSnapshots {
  const kept = Object.entries(storage).filter(([key]) => key.startsWith(prefix));
  const entries = kept.flatMap(([id, value]) => {
    const snapshot = readSnapshot(value);
    if (!snapshot) return [];
    const { name, savedAt, requests, text } = snapshot;
    return [{ id, name, savedAt, requests, characters: text.length }];
  });
  return {
    entries: entries.sort((left, right) => right.savedAt - left.savedAt),
    unreadable: kept.length - entries.length,
  };
}
