import { createHarGate, createHarSplitter, type PieceReader } from '../capture/index.ts';
import { createVerifier, type Leak, verifyText } from './second-opinion/index.ts';

/** `verifyText` for a text that comes in pieces. A HAR is looked over entry by entry and never held whole. */
export const createPieceVerifier = (): PieceReader<readonly Leak[]> => createHarGate(createHarVerifier, verifyText);

function createHarVerifier(): PieceReader<readonly Leak[]> {
  const verify = createVerifier();
  const leaks: Leak[] = [];
  let index = 0;
  const take = (text: string): void => {
    for (const leak of verify(text, `log.entries.${index}`)) leaks.push(leak);
    index += 1;
  };
  const splitter = createHarSplitter(take);
  return {
    push: splitter.push,
    finish() {
      const { around, open } = splitter.finish();
      if (open !== null) take(open.text);
      return [...verify(around), ...leaks];
    },
  };
}
