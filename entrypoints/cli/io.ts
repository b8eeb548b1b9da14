import type { EpochMs } from '../../lib/time.ts';

/** The process around a command, so that a test can be one. */
export interface Io {
  /** The bytes of a file, piece by piece; `-` is standard input. Rejects when it cannot be read. */
  read(file: string): AsyncIterable<Uint8Array>;
  /** Writes a file, whole or not at all; `-` is standard output. */
  write(file: string, pieces: Iterable<string>): Promise<void>;
  out(text: string): void;
  err(text: string): void;
  /** What long work is at, for whoever watches; `''` when it is over. */
  progress(what: string): void;
  /** The machine's clock, for countdowns and nothing else. */
  now(): EpochMs;
  readonly terminal: Terminal;
}

export interface Terminal {
  readonly hasColors: boolean;
  readonly columns: number;
}

/** What a command ends with: done; findings at `error` severity or a leak; unusable input; a bug. */
export const exit = { done: 0, found: 1, unusable: 2, bug: 3 } as const;
export type ExitCode = (typeof exit)[keyof typeof exit];

/** Something the caller can put right: one line on standard error, exit code 2. */
export class Unusable extends Error {
  override readonly name: string = 'Unusable';

  constructor(message: string) {
    super(oneLine(message));
  }
}

/** A call that is wrong whatever the file holds; its line goes on to say where the help is. */
export class Misuse extends Unusable {
  override readonly name = 'Misuse';
}

/** What names a file may hold line breaks. */
export const oneLine = (text: string): string => text.split(/[\r\n]/, 1)[0] ?? '';
