import { createReadStream, createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { epochMs } from '../../lib/time.ts';
import { hasColors } from './colors.ts';
import type { Io } from './io.ts';

const pieceSize = 1024 * 1024;
/** Short work says nothing of itself. */
const patience = 1000;
const eraseLine = '\r\u001b[2K';

let isProgressShown = false;

/** The real process. */
export const nodeIo: Io = {
  read: (file) => (file === '-' ? process.stdin : createReadStream(file, { highWaterMark: pieceSize })),
  write: (file, pieces) => (file === '-' ? writeOut(pieces) : writeFile(file, pieces)),
  out(text) {
    eraseProgress();
    process.stdout.write(text);
  },
  err(text) {
    eraseProgress();
    process.stderr.write(text);
  },
  progress(what) {
    eraseProgress();
    if (!process.stderr.isTTY || what === '' || performance.now() < patience) return;
    process.stderr.write(`${what} …`);
    isProgressShown = true;
  },
  now: () => epochMs(Date.now()),
  terminal: {
    hasColors: hasColors(process.env, process.stdout.isTTY === true),
    columns: process.stdout.columns ?? 100,
  },
};

function eraseProgress(): void {
  if (isProgressShown) process.stderr.write(eraseLine);
  isProgressShown = false;
}

/** A reader that has seen enough (`| head`) closes the pipe; that is no error. */
async function writeOut(pieces: Iterable<string>): Promise<void> {
  eraseProgress();
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}

/** The file is there once all of it is written, and what it was before stays until then. */
async function writeFile(file: string, pieces: Iterable<string>): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const isDevice = await stat(target).then(
    (found) => !found.isFile(),
    () => false,
  );
  const part = isDevice ? target : `${target}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces), createWriteStream(part));
    if (!isDevice) await rename(part, target);
  } catch (error) {
    if (!isDevice) await rm(part, { force: true });
    throw error;
  }
}
