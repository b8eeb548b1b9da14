/** Takes a text piece by piece, and gives what came of it. */
export interface PieceReader<Result> {
  push(text: string): void;
  finish(): Result;
}

/** From its first characters: is this a HAR? The rest need not be there yet. */
const harStart = /^\uFEFF?\s*\{\s*"log"\s*:/;
const enoughToTell = 1024;

/** Hands a HAR on as it comes, so that it is never held whole; any other text is kept to its end, and read then. */
export function createHarGate<Result>(
  openHar: () => PieceReader<Result>,
  readOther: (text: string) => Result,
): PieceReader<Result> {
  let head = '';
  let har: PieceReader<Result> | null = null;
  let isTold = false;
  return {
    push(text) {
      if (har) har.push(text);
      else {
        head += text;
        // Looked at once: looking joins all of the pieces that came so far.
        if (isTold || head.length < enoughToTell) return;
        isTold = true;
        if (!harStart.test(head.slice(0, enoughToTell))) return;
        har = openHar();
        har.push(head);
        head = '';
      }
    },
    finish: () => (har ? har.finish() : readOther(head)),
  };
}
