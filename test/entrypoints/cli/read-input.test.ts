import { describe, expect, it } from 'vitest';
import { type Io, Unusable } from '../../../entrypoints/cli/io.ts';
import { readInput, readInto } from '../../../entrypoints/cli/read-input.ts';
import { signToken } from '../../fixtures/token.ts';

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

describe('a text in place of the name of a file', () => {
  const failing = (code: string) => ({
    // biome-ignore lint/correctness/useYield: it fails before it has read anything.
    async *read(): AsyncGenerator<Uint8Array> {
      throw Object.assign(new Error('no file'), { code });
    },
    progress: () => {},
  });

  it.each([
    ['a token', signToken({ sub: 'user_1' }), 'ENOENT'],
    ['a body', '{"object":"session"}', 'ENOENT'],
    ['a command', "curl 'https://clerk.example.com/v1/client'", 'ENOENT'],
    ['whatever is longer than any name', 'marker '.repeat(1000), 'ENAMETOOLONG'],
  ])('is not repeated: %s', async (_, text, code) => {
    await expect(readInput(text, failing(code))).rejects.toThrow(
      new Unusable('there is no such file; a text that is a capture itself comes by standard input: -'),
    );
  });
});
