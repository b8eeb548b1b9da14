import browser from 'webextension-polyfill';
import { texts } from '../../components/texts/index.ts';
import type { KeptSnapshots } from '../../components/viewer/snapshot-entry.ts';
import type { Sanitized } from '../../lib/sanitize/index.ts';
import { epochMs } from '../../lib/time.ts';
import { prefix, readSnapshot, type StoredSnapshot, snapshotsIn } from './read-snapshots.ts';

/** Keeps a JSON export. It takes only what was written from what `sanitize` made, so nothing raw can get to the disk. */
export const keepSnapshot = (name: string, text: Sanitized<string>, requests: number): Promise<string | null> =>
  put(`${prefix}${crypto.randomUUID()}`, { version: 1, name, savedAt: epochMs(Date.now()), requests, text });

/** Null where the browser does not let its storage be read. */
export async function listSnapshots(): Promise<KeptSnapshots | null> {
  const found = await browser.storage.local.get(null).catch(() => null);
  return found && snapshotsIn(found);
}

/** As a file to import; null when it is gone. */
export async function openSnapshot(id: string): Promise<Blob | null> {
  const snapshot = await read(id);
  return snapshot && new Blob([snapshot.text]);
}

/** What kept it from being renamed, in one sentence; null where nothing did. */
export async function renameSnapshot(id: string, name: string): Promise<string | null> {
  const snapshot = await read(id);
  return snapshot === null ? texts.import.goneSnapshot : await put(id, { ...snapshot, name });
}

/** What kept it from being deleted, in one sentence; null where nothing did. */
export const deleteSnapshot = (id: string): Promise<string | null> =>
  browser.storage.local.remove(id).then(
    () => null,
    () => texts.snapshots.refusedToDelete,
  );

async function read(id: string): Promise<StoredSnapshot | null> {
  const found: Readonly<Record<string, unknown>> = await browser.storage.local.get(id).catch(() => ({}));
  return readSnapshot(found[id]);
}

/** The browser refuses what goes beyond its quota of 10 MB, and says so in words of its own. */
async function put(key: string, record: StoredSnapshot): Promise<string | null> {
  try {
    await browser.storage.local.set({ [key]: record });
    return null;
  } catch (error) {
    return error instanceof Error && /quota/i.test(error.message) ? texts.snapshots.noRoom : texts.snapshots.refused;
  }
}
