import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PanelWindow } from '../../entrypoints/devtools/hand-over.ts';
import type { Finding } from '../../lib/diagnose/index.ts';
import { openStage } from '../demo/stage.ts';
import { harOf } from '../entrypoints/cli/har-of.ts';
import { getKeys, touch } from '../fixtures/clerk-fapi/index.ts';
import { says } from './reading.ts';

interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const root = new URL('../..', import.meta.url).pathname;
let folder = '';
let installed = '';

const run = (command: string, args: readonly string[], cwd: string): Promise<Result> =>
  new Promise((resolve) => {
    execFile(command, args, { cwd }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

/** The packed tool by itself, without the packages of this repository. */
const touchstone = (...args: readonly string[]): Promise<Result> => run(process.execPath, [installed, ...args], folder);

beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/touchstone-`);
  const packed = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  await mkdir(`${folder}/package`);
  await run('tar', ['-xzf', packed.out.trim()], folder);
  const { bin } = JSON.parse(await readFile(`${folder}/package/package.json`, 'utf8'));
  installed = `${folder}/package/${bin.touchstone}`;
  const raw = harOf(touch());
  await writeFile(`${folder}/raw.har`, raw);
  await writeFile(`${folder}/cut.har`, raw.slice(0, -9));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the packed command line', () => {
  it('holds the tool and no part of the browser extension', async () => {
    const files = (await readdir(`${folder}/package`, { recursive: true, withFileTypes: true })).filter((each) =>
      each.isFile(),
    );
    expect(files.map(({ name }) => name).sort()).toEqual(['LICENSE', 'README.md', 'package.json', 'touchstone.js']);
  });

  it.runIf(existsSync('/dev/full'))(
    'says so when its output finds no room, but not when its reader leaves',
    async () => {
      const piped = (sink: string): Promise<Result> =>
        run('sh', ['-c', `"$0" "$1" rules ${sink}`, process.execPath, installed], folder);
      expect(await piped('>/dev/full')).toMatchObject({
        code: 2,
        err: 'touchstone: standard output: it cannot be written\n',
      });
      expect(await piped('| head -c 20')).toMatchObject({ code: 0, err: '' });
    },
  );

  it('installs from the package alone, as all that it needs is in it, and runs by its name', async () => {
    const home = `${folder}/home`;
    await mkdir(home);
    await writeFile(`${home}/package.json`, '{}');
    const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
    const added = await run('npm', ['install', `../${archive}`, '--offline', '--no-audit', '--no-fund'], home);
    expect(added.code).toBe(0);
    expect((await readdir(`${home}/node_modules`)).filter((name) => !name.startsWith('.'))).toEqual(['touchstone']);
    const told = await run('npx', ['--no-install', 'touchstone', 'inspect', '../raw.har'], home);
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining('raw.har: har, 1 exchange') });
  });

  it('inspects, sanitizes and verifies', async () => {
    expect(await touchstone('inspect', 'raw.har')).toMatchObject({ code: 0, err: '' });
    expect(await touchstone('sanitize', 'raw.har', '-o', 'clean.har')).toEqual({ code: 0, out: '', err: '' });
    expect(await touchstone('verify', 'clean.har')).toMatchObject({ code: 0, err: '' });
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('makes what a browser recorded safe to share', async () => {
    const stage = await openStage('development');
    const scene = await stage.open('clock-ahead');
    await scene.play();
    await says(scene.panel, '[role=row]', 'App request');
    const inspections = await scene.panel.evaluate(() => (window as PanelWindow).touchstone?.get().inspections ?? []);
    const secrets = stage.demo.secrets().filter((secret) => secret.length > 3);
    await stage.close();
    await writeFile(`${folder}/recorded.har`, harOf(...inspections.map(({ exchange }) => exchange)));
    expect(await touchstone('verify', 'recorded.har')).toMatchObject({ code: 1 });
    expect(await touchstone('sanitize', 'recorded.har', '-o', 'shared.har')).toEqual({ code: 0, out: '', err: '' });
    expect(await touchstone('verify', 'shared.har')).toMatchObject({ code: 0, err: '' });
    const shared = await readFile(`${folder}/shared.har`, 'utf8');
    expect(secrets.filter((secret) => shared.includes(secret))).toEqual([]);
    const rulesIn = async (file: string): Promise<unknown> => {
      const { out } = await touchstone('inspect', file, '--json');
      return JSON.parse(out).findings.map(({ rule, exchange, path }: Finding) => ({ rule, exchange, path }));
    };
    expect(await rulesIn('shared.har')).toEqual(await rulesIn('recorded.har'));
  });

  it('checks signatures where Web Crypto has no global, as in Node 18', async () => {
    const likeNode18 = ['--import', 'data:text/javascript,delete globalThis.crypto'];
    await writeFile(`${folder}/keys.har`, harOf(getKeys(), touch()));
    const told = await run(process.execPath, [...likeNode18, installed, 'inspect', 'keys.har'], folder);
    expect(told).toMatchObject({ code: 0, out: expect.stringContaining('Signature valid') });
  });

  it('names every place of a leak', async () => {
    const { code, err } = await touchstone('verify', 'raw.har');
    expect(code).toBe(1);
    expect(err).toContain('log.entries.0.response.content.text.response.last_active_token.jwt: a token');
  });

  it.each([
    ['inspect', 'cut.har'],
    ['sanitize', 'cut.har'],
    ['inspect', 'package/touchstone'],
    ['verify', 'missing'],
    ['inspect', 'raw.har', '--odd'],
  ])('refuses %s %s in one line', async (...args) => {
    const { code, out, err } = await touchstone(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
