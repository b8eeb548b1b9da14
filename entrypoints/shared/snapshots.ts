import browser from 'webextension-polyfill';
import { z } from 'zod/mini';
import { texts } from '../../components/texts/index.ts';
import type { SnapshotEntry } from '../../components/viewer/snapshot-entry.ts';
import type { Sanitized } from '../../lib/sanitize/index.ts';
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

const prefix = 'snapshot/';

/** Keeps a JSON export. It takes only what was written from what `sanitize` made, so nothing raw can get to the disk. */
export const keepSnapshot = (name: string, text: Sanitized<string>, requests: number): Promise<string | null> =>
  put(`${prefix}${crypto.randomUUID()}`, { version: 1, name, savedAt: Date.now(), requests, text });

/** Newest first. What a later or broken version wrote is left alone and not listed. */
export async function listSnapshots(): Promise<readonly SnapshotEntry[]> {
  const found = await browser.storage.local.get(null);
  const entries = Object.entries(found).flatMap(([key, value]) => {
    const { data } = stored.safeParse(value);
    return key.startsWith(prefix) && data ? [{ id: key, ...data, characters: data.text.length }] : [];
  });
  return entries
    .map(({ id, name, savedAt, requests, characters }) => ({ id, name, savedAt, requests, characters }))
    .sort((left, right) => right.savedAt - left.savedAt);
}

/** As a file to import; null when it is gone. */
export async function openSnapshot(id: string): Promise<Blob | null> {
  const { data } = stored.safeParse((await browser.storage.local.get(id))[id]);
  return data ? new Blob([data.text]) : null;
}

export async function renameSnapshot(id: string, name: string): Promise<string | null> {
  const { data } = stored.safeParse((await browser.storage.local.get(id))[id]);
  return data ? await put(id, { ...data, name }) : null;
}

export const deleteSnapshot = (id: string): Promise<void> => browser.storage.local.remove(id);

/** The browser refuses what goes beyond its quota of 10 MB, and says so in words of its own. */
async function put(key: string, record: z.input<typeof stored>): Promise<string | null> {
  try {
    await browser.storage.local.set({ [key]: record });
    return null;
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.message) ? texts.snapshots.noRoom : texts.snapshots.refused;
  }
}
