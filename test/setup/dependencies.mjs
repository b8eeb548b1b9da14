// @ts-check
// Brings node_modules in step with package-lock.json, and costs next to nothing when it already is.
// Runs before anything is installed: plain JavaScript, Node 18 and newer, no package.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');

/** @param {string} file @returns {Map<string, Locked> | null} null: there is no such file, or it is broken */
const packagesOf = (file) => {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(Object.entries(packages).filter(([place]) => place !== ''));
  } catch {
    return null;
  }
};

// npm leaves a list of what it installed. Contents are compared, not dates: a fresh checkout touches every date.
const inStep = () => {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(join(modules, '.package-lock.json'));
  if (!wanted || !installed) return false;
  const missing = [...wanted].some(([place, { optional }]) => !installed.has(place) && !optional);
  const foreign = [...installed].some(([place, is]) => !same(is, wanted.get(place)));
  return !missing && !foreign;
};

/** @param {Locked} is @param {Locked | undefined} should */
const same = (is, should) => is.version === should?.version && is.integrity === should?.integrity;

// The Node in node_modules is about to be deleted, so npm must not be running on it.
const pathOutsideModules = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !`${folder}${sep}`.startsWith(modules + sep))
    .join(delimiter);

// Options named here win over the environment's: `npm run --silent` would silence the installation's errors too.
const ci = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

const install = () => {
  console.log('Installing what package-lock.json names (npm ci)…');
  const { status, error } = spawnSync('npm', ci, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: pathOutsideModules() },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    `Dependencies are not installed: npm ci ${error ? `did not start (${error.message})` : 'failed, see above'}.`,
  );
  process.exitCode = 1;
};

if (!inStep()) install();
