import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Io } from './io.ts';

const pieceSize = 1024 * 1024;

/** The real process. */
export const nodeIo: Io = {
  read: (file) => (file === '-' ? process.stdin : createReadStream(file, { highWaterMark: pieceSize })),
  write: (file, text) => writeFile(file, text),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  terminal: {
    hasColors: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    columns: process.stdout.columns ?? 100,
  },
};
