// The door for people and scripts: arguments and files of any bytes.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { touchstone } from '../entrypoints/cli/fake-io.ts';
import { damaged, marker } from './arbitraries.ts';
import { effort } from './effort.ts';
import { goodTexts } from './good-texts.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const files = fc.oneof(
  damaged(goodTexts),
  damaged(goodTexts).map(utf16),
  damaged(goodTexts).map((text) => Buffer.from(`\uFEFF${text}`)),
  fc.uint8Array({ maxLength: 200 }),
);
const commands = fc.constantFrom<string[]>(
  ['inspect', 'file'],
  ['inspect', 'file', '--json'],
  ['sanitize', 'file', '-o', 'out.har'],
  ['sanitize', 'file', '-o', 'out.md', '--format', 'markdown', '--keep-times', '--receipt', 'receipt.json'],
  ['verify', 'file'],
  ['diff', 'file'],
);
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom(
    'inspect',
    'sanitize',
    'verify',
    'diff',
    'rules',
    'file',
    '-',
    '--',
    '--json',
    '--now',
    '-o',
    '--from',
  ),
  fc.constantFrom('--to', '1e999', '-1', '__proto__', 'constructor', '--format', '--provider', '--constructor', '\n'),
);

it('ends in one of its exit codes with any file, never with a bug, and writes no secret', async () => {
  await fc.assert(
    fc.asyncProperty(commands, files, async (args, file) => {
      const { code, err, written } = await touchstone(args, { file });
      expect(code, err).toBeLessThan(3);
      expect(err).not.toContain(marker);
      expect(JSON.stringify(written)).not.toContain(marker);
    }),
    effort(250),
  );
});

it('ends in one of its exit codes with any arguments', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 6 }), async (args) => {
      const { code, err } = await touchstone(args, { file: '{"object":"client"}', '-': '' });
      expect(code, err).toBeLessThan(3);
    }),
    effort(200),
  );
});
