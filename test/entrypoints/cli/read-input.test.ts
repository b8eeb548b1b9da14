import { describe, expect, it } from 'vitest';
import { type Io, Unusable } from '../../../entrypoints/cli/io.ts';
import { readInto } from '../../../entrypoints/cli/read-input.ts';

/** An input without an end, as a pipe may be, that notes whether it was let go. */
function endlessInput(): Pick<Io, 'read' | 'progress'> & { isLetGo: boolean } {
  const input = {
    isLetGo: false,
    async *read() {
      try {
        for (;;) yield new TextEncoder().encode('word ');
      } finally {
        input.isLetGo = true;
      }
    },
    progress: () => {},
  };
  return input;
}

const refuse = (error: Error) => ({
  push(): never {
    throw error;
  },
  finish: () => null,
});

describe('reading', () => {
  it.each([new Unusable('it is binary, not text'), new TypeError('a bug')])(
    'ends, and lets its input go, where its reader fails: %s',
    async (error) => {
      const input = endlessInput();
      await expect(readInto(refuse(error), '-', input)).rejects.toBe(error);
      expect(input.isLetGo).toBe(true);
    },
  );
});
