import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './measurement.ts';
import { ordinaryHar } from './ordinary-traffic.ts';

const size = 100_000_000;
const nearlyNothing = 10_000;
const program = fileURLToPath(new URL('import-peak.ts', import.meta.url));

/** What importing a HAR of 100 MB takes at most, above what importing next to nothing takes, next to the size of the file. */
export function importMemory(): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-'));
  try {
    const taken = peakOf(size, folder) - peakOf(nearlyNothing, folder);
    return [{ what: 'memory of importing it, to its size', value: taken / size, budget: 2, unit: '×' }];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bytes. */
function peakOf(bytes: number, folder: string): number {
  const file = join(folder, `${bytes}.har`);
  writeFileSync(file, [...ordinaryHar(bytes)].join(''));
  return Number(execFileSync(process.execPath, [program, file], { encoding: 'utf8' }));
}
