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
import { providers } from '../../../lib/providers/index.ts';
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
  return { disk, local: { get: vi.fn(get), set: vi.fn(set), remove: vi.fn(remove) } };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: { local } } }));

const { inspections } = await inspectCapture([touch()]);
const text = textOf(await documentOf(sanitize(inspections).capture, 'json', providers));

beforeEach(() => disk.clear());
// Workers share their modules; this one was made with a stand-in for the browser.
afterAll(() => vi.resetModules());

describe('snapshots in the storage of the extension', () => {
  it('are listed, opened, renamed and deleted', async () => {
    expect(await keepSnapshot('Monday', text, 1)).toBeNull();
    const [entry] = (await listSnapshots())?.entries ?? [];
    expect(entry).toMatchObject({ name: 'Monday', requests: 1, characters: text.length });
    const id = entry?.id ?? '';
    expect(await (await openSnapshot(id))?.text()).toBe(text);
    expect(await renameSnapshot(id, 'Tuesday')).toBeNull();
    expect((await listSnapshots())?.entries).toEqual([{ ...entry, name: 'Tuesday' }]);
    expect(await deleteSnapshot(id)).toBeNull();
    expect(await listSnapshots()).toEqual({ entries: [], unreadable: 0 });
    expect(await openSnapshot(id)).toBeNull();
  });

  it('come newest first, with a count of those that a later version wrote or that are damaged', async () => {
    const snapshot = { version: 1, name: 'a', savedAt: 1, requests: 1, text: '' };
    await local.set({
      'snapshot/old': snapshot,
      'snapshot/new': { ...snapshot, savedAt: 2 },
      'snapshot/later': { ...snapshot, version: 2 },
      'snapshot/damaged': null,
      settings: snapshot,
    });
    const kept = await listSnapshots();
    expect(kept?.entries.map(({ id }) => id)).toEqual(['snapshot/new', 'snapshot/old']);
    expect(kept?.unreadable).toBe(2);
  });

  it.each([
    ['its quota is used up', 'QUOTA_BYTES quota exceeded', 'the browser gives an extension 10 MB'],
    ['it refuses for reasons of its own', 'disk I/O error', 'the browser refused to store it'],
  ])('are not kept where %s, and that is said', async (_why, message, told) => {
    local.set.mockRejectedValueOnce(new Error(message));
    expect(await keepSnapshot('Monday', text, 1)).toContain(told);
    expect(disk.size).toBe(0);
  });

  it('are not renamed once they are gone, and that is said', async () => {
    expect(await renameSnapshot('snapshot/1', 'Tuesday')).toContain('no longer there');
    expect(disk.size).toBe(0);
  });

  it('end in words and not in an error where the storage refuses whatever it is asked', async () => {
    const refused = new Error('storage is closed');
    for (const method of [local.get, local.remove]) method.mockRejectedValue(refused);
    expect(await listSnapshots()).toBeNull();
    expect(await openSnapshot('snapshot/1')).toBeNull();
    expect(await renameSnapshot('snapshot/1', 'Tuesday')).toContain('cannot be read');
    expect(await deleteSnapshot('snapshot/1')).toContain('was not deleted');
  });
});
