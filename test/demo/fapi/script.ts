// The real SDK, served from the Frontend API's host as Clerk does.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Answer, Call } from '../server/call.ts';
import { crossOrigin } from './headers.ts';

const folder = dirname(createRequire(import.meta.url).resolve('@clerk/clerk-js'));

const { version } = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string };

const base = `/npm/@clerk/clerk-js@${version}/dist/`;

export const scriptPath = `${base}clerk.browser.js`;

/** The script loads further parts of itself, so every script of the folder is there; nothing beside it is. */
export const script = async (call: Call): Promise<Answer | null> => {
  if (!call.url.pathname.startsWith(base)) return null;
  const name = call.url.pathname.slice(base.length);
  if (!/^[\w.-]+\.js$/.test(name)) return { status: 404 };
  try {
    return { status: 200, headers: scriptHeaders(call), body: await readFile(join(folder, name)) };
  } catch {
    return { status: 404 };
  }
};

const scriptHeaders = (call: Call) => ({
  ...crossOrigin(call),
  'content-type': 'application/javascript',
  'cache-control': 'public, max-age=31536000, immutable',
});
