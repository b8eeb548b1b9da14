// A vitest reporter that closes the run with one plain line of counts, for machines that read the output.
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const closingLine = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

// A file or a hook that breaks has no failed test to its name; it counts as one, or the line would look clean.
const brokenIn = (module: TestModule): number => {
  const broken = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0);
  return broken.length;
};

const count = (modules: readonly TestModule[], unhandled: number): Counts => {
  const counts: Counts = { passed: 0, failed: unhandled, skipped: 0 };
  for (const module of modules) {
    counts.failed += brokenIn(module);
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      counts[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  return counts;
};

export class ClosingLine implements Reporter {
  #counts: Counts = { passed: 0, failed: 0, skipped: 0 };

  // Written as the process ends: whatever vitest still has to say comes before it.
  onInit(): void {
    process.once('exit', () => process.stdout.write(`${closingLine(this.#counts)}\n`));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.#counts = count(modules, unhandled.length);
  }
}
