import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  deleteSnapshot,
  keepSnapshot,
  listSnapshots,
  openSnapshot,
  renameSnapshot,
} from '../../../entrypoints/shared/snapshots.ts';
import { documentOf, textOf } from '../../../lib/export/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { touch } from '../../fixtures/clerk-fapi/index.ts';

const { disk, local } = vi.hoisted(() => {
  const disk = new Map<string, unknown>();
  const get = async (key: string | null): Promise<Record<string, unknown>> =>
    Object.fromEntries([...disk].filter(([name]) => key === null || name === key));
  const set = async (items: Record<string, unknown>): Promise<void> => {
    for (const [key, value] of Object.entries(items)) disk.set(key, value);
  };
  const remove = async (key: string): Promise<void> => void disk.delete(key);
  return { disk, local: { get, set: vi.fn(set), remove } };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));

const { inspections } = await inspectCapture([touch()]);
const text = textOf(await documentOf(sanitize(inspections).capture, 'json'));

beforeEach(() => disk.clear());
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

describe('snapshots in the storage of the extension', () => {
  it('are listed, opened, renamed and deleted', async () => {
    expect(await keepSnapshot('Monday', text, 1)).toBeNull();
    const [entry] = await listSnapshots();
    expect(entry).toMatchObject({ name: 'Monday', requests: 1, characters: text.length });
    const id = entry?.id ?? '';
    expect(await (await openSnapshot(id))?.text()).toBe(text);
    expect(await renameSnapshot(id, 'Tuesday')).toBeNull();
    expect(await listSnapshots()).toEqual([{ ...entry, name: 'Tuesday' }]);
    await deleteSnapshot(id);
    expect(await listSnapshots()).toEqual([]);
    expect(await openSnapshot(id)).toBeNull();
  });

  it('come newest first, without what a later version wrote and what is none', async () => {
    const snapshot = { version: 1, name: 'a', savedAt: 1, requests: 1, text: '' };
    await local.set({
      'snapshot/old': snapshot,
      'snapshot/new': { ...snapshot, savedAt: 2 },
      'snapshot/later': { ...snapshot, version: 2 },
      settings: snapshot,
    });
    expect((await listSnapshots()).map(({ id }) => id)).toEqual(['snapshot/new', 'snapshot/old']);
  });

  it.each([
    ['its quota is used up', 'QUOTA_BYTES quota exceeded', 'the browser gives an extension 10 MB'],
    ['it refuses for reasons of its own', 'disk I/O error', 'the browser refused to store it'],
  ])('are not kept where %s, and that is said', async (_why, message, told) => {
    local.set.mockRejectedValueOnce(new Error(message));
    expect(await keepSnapshot('Monday', text, 1)).toContain(told);
    expect(disk.size).toBe(0);
  });
});
