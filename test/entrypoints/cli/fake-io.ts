import type { Io } from '../../../entrypoints/cli/io.ts';
import { run } from '../../../entrypoints/cli/run.ts';
import { epochMs } from '../../../lib/time.ts';

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: Readonly<Record<string, string>>;
}

/** Small, so that words and characters are cut. */
const pieceSize = 1000;

/** Runs a command in a process that consists of these files (`-` is standard input) and a terminal or none. */
export async function touchstone(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
  { hasColors = false, now = 0 } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const written: Record<string, string> = {};
  const io: Io = {
    async *read(file) {
      const content = files[file];
      if (content === undefined) throw Object.assign(new Error('no file'), { code: 'ENOENT' });
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
    },
    async write(file, pieces) {
      if (file.startsWith('/forbidden/')) throw Object.assign(new Error('not allowed'), { code: 'EACCES' });
      if (file === '-') out.push(...pieces);
      else written[file] = [...pieces].join('');
    },
    progress: () => {},
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    now: () => epochMs(now),
    terminal: { hasColors, columns: 80 },
  };
  const code = await run(args, io);
  return { code, out: out.join(''), err: err.join(''), written };
}
