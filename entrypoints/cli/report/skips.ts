import { type Skip, skipInWords } from '../../../lib/capture/index.ts';
import { nameOf } from '../read-input.ts';

/** One line for each reason why entries of a file were left out; the empty string when none was. */
export const skipReport = (file: string, skips: readonly Skip[]): string =>
  skips
    .map(({ reason, count }) => {
      const entries = count === 1 ? '1 entry was left out: it' : `${count} entries were left out: each`;
      return `touchstone: ${nameOf(file)}: ${entries} ${skipInWords(reason)}\n`;
    })
    .join('');
