import { createCaptureReader } from '../../lib/capture/index.ts';
import { isOfInterest } from '../../lib/inspect/index.ts';
import type { Measurement } from './measurement.ts';
import { ordinaryHar } from './ordinary-traffic.ts';

const megabyte = 1_000_000;
const rounds = 3;

/** Reading a HAR of 100 MB in the pieces in which a file comes, next to parsing its text, which is held whole for that. */
export function importing(): Measurement[] {
  const text = [...ordinaryHar(100 * megabyte)].join('');
  const pieces = [...piecesOf(text)];
  let [parse, read] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1) {
    parse = Math.min(
      parse,
      timeOf(() => JSON.parse(text)),
    );
    read = Math.min(
      read,
      timeOf(() => importWhole(pieces)),
    );
  }
  return [{ what: 'import of a HAR of 100 MB', value: read / parse, budget: 3, unit: '× JSON.parse' }];
}

/** As a file's stream gives them: each decoded by itself, not a view of one long text, whose characters take twice as long to reach. */
function* piecesOf(text: string): Generator<string> {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += megabyte)
    yield decoder.decode(bytes.subarray(at, at + megabyte), { stream: true });
}

function importWhole(pieces: readonly string[]): unknown {
  const reader = createCaptureReader(isOfInterest);
  for (const piece of pieces) reader.push(piece);
  return reader.finish();
}

let result: unknown;

function timeOf(job: () => unknown): number {
  const start = performance.now();
  result = job();
  if (result === undefined) throw new Error('A job gave nothing');
  return performance.now() - start;
}
