import { amount, plural } from './amount.ts';

export const snapshotsTexts = {
  title: 'Snapshots',
  none: 'None yet. “Keep snapshot” in the export dialog keeps a sanitized capture here.',
  unreadable: (count: number) =>
    `${plural(count, 'more snapshot')} cannot be read: damaged, or kept by a newer version of Touchstone.`,
  facts: (requests: number, characters: number) =>
    `${plural(requests, 'request')}, ${amount(Math.max(1, Math.round(characters / 1000)))} kB`,
  open: 'Open',
  rename: 'Rename',
  name: 'Name of the snapshot',
  save: 'Save name',
  remove: 'Delete',
  really: 'Delete for good?',
  noRoom: 'The snapshot was not kept: the browser gives an extension 10 MB. Delete an older one, or save a file.',
  refused: 'The snapshot was not kept: the browser refused to store it.',
  refusedToList: 'The browser refused to read its storage, so snapshots cannot be listed.',
  refusedToDelete: 'The snapshot was not deleted: the browser refused.',
} as const;
