// The doors for files, pasted texts, cURL commands, cookies, tokens and our own JSON.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCaptureReader, type Exchange, readCapture } from '../../lib/capture/index.ts';
import { inspectCapture, writtenPath } from '../../lib/inspect/index.ts';
import { damaged, marker } from './arbitraries.ts';
import { effort } from './effort.ts';
import { goodTexts } from './good-texts.ts';

/** Everything that is said about exchanges in words of ours, with places as they are written down. */
async function told(exchanges: readonly Exchange[]): Promise<readonly string[]> {
  const { findings, inspections } = await inspectCapture(exchanges);
  return [
    ...findings.map(({ rule, path, message }) => `${rule} ${path && writtenPath(path)} ${message}`),
    ...inspections.flatMap(({ problems }) => problems.map(({ path, expected }) => `${path} ${expected}`)),
  ];
}

it('reads whatever text there is, or says why not, without repeating it, and the second time as the first', async () => {
  await fc.assert(
    fc.asyncProperty(damaged(goodTexts), async (text) => {
      const reading = readCapture(text);
      const words = reading.ok ? await told(reading.exchanges) : [`${reading.reason} ${reading.place}`];
      expect(words.filter((line) => line.includes(marker) || line.startsWith('internal/'))).toEqual([]);
      if (reading.ok) expect(await told(reading.exchanges)).toEqual(words);
    }),
    effort(400),
  );
});

it('reads a text in pieces as it reads it whole', () => {
  const wanted = () => true;
  fc.assert(
    fc.property(damaged(goodTexts), fc.integer({ min: 1, max: 5000 }), (text, size) => {
      const reader = createCaptureReader(wanted);
      for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size));
      const reading = reader.finish();
      expect(JSON.stringify(reading.ok ? '' : reading)).not.toContain(marker);
      if (reading.ok) expect(reading.exchanges).toEqual(exchangesIn(text) ?? reading.exchanges);
    }),
    effort(300),
  );
});

/** Null where the text is unusable as a whole. */
function exchangesIn(text: string): readonly Exchange[] | null {
  const reading = readCapture(text);
  return reading.ok ? reading.exchanges : null;
}
