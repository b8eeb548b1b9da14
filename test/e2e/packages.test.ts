import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = `${root}.output/`;
const zips = () => readdirSync(output).filter((file) => file.endsWith('.zip'));

function zipAnew(): Map<string, string> {
  for (const file of zips()) rmSync(output + file);
  // Under Vitest's own NODE_ENV, vite would write the place of each element in the sources into the package.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync('npm', ['run', '--silent', 'zip'], { cwd: root, stdio: 'pipe', env });
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(output + file))
      .digest('hex');
  return new Map(zips().map((file) => [file, hash(file)]));
}

interface Manifest {
  readonly icons: Readonly<Record<string, string>>;
  readonly action: { readonly theme_icons?: readonly { size: number; light: string; dark: string }[] };
}

/** Toolbars, menus, the extensions' page and the stores. */
const asked = ['16', '32', '48', '128'];
const byNumber = (left: string, right: string): number => Number(left) - Number(right);

/** Of a PNG file, in pixels. */
const widthOf = (file: string): number => readFileSync(file).readUInt32BE(16);

const zipping = 120_000;
let first: Map<string, string>;
beforeAll(() => {
  first = zipAnew();
}, zipping);

describe('the packages for the stores', () => {
  it('are one for Chromium’s, one for Firefox’s, and the sources that Firefox asks for', () => {
    expect([...first.keys()].map((name) => name.replace(/.*-/, '')).sort()).toEqual([
      'chrome.zip',
      'firefox.zip',
      'sources.zip',
    ]);
  });

  it('are the same byte for byte when they are built again', { timeout: zipping }, () => {
    expect(zipAnew()).toEqual(first);
  });

  it.each(['chrome', 'firefox'])('have an icon of each size that %s asks for', (browser) => {
    const folder = `${output}${browser}-mv3/`;
    const { icons, action }: Manifest = JSON.parse(readFileSync(`${folder}manifest.json`, 'utf8'));
    const themed = (action.theme_icons ?? []).flatMap(({ size, light, dark }) =>
      [light, dark].map((file) => [size, file]),
    );
    const named = [...Object.entries(icons), ...themed].map(([size, file]) => [
      Number(size),
      widthOf(`${folder}${file}`),
    ]);
    expect(named.filter(([size, width]) => size !== width)).toEqual([]);
    expect(Object.keys(icons)).toEqual(browser === 'chrome' ? asked : [...asked, '64', '96'].sort(byNumber));
    expect(themed).toHaveLength(browser === 'chrome' ? 0 : 4);
  });

  it('do not name the folder that they were built in', () => {
    const files = readdirSync(`${output}chrome-mv3`, { recursive: true, withFileTypes: true });
    const texts = files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`));
    expect(texts.filter((text) => text.includes(root))).toEqual([]);
  });

  it('pass Mozilla’s linter without an error, a warning or a notice', () => {
    const report = execFileSync('addons-linter', ['--output', 'json', `${output}firefox-mv3`], {
      cwd: root,
      env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` },
    });
    expect(JSON.parse(String(report)).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
  });
});
