// Makes sure that a browser for the end-to-end tests is there: installs Debian's where it may, else says what to do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';

const packages = ['chromium', 'fonts-dejavu-core'];

const succeeds = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** How to run a command as root here: [] as root itself, null when it cannot be done without asking. */
const asRoot = (): string[] | null => {
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
};

const distribution = (): 'debian' | 'ubuntu' | 'other' => {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    if (/^ID(_LIKE)?=.*ubuntu/m.test(release)) return 'ubuntu';
    return /^ID(_LIKE)?=.*debian/m.test(release) ? 'debian' : 'other';
  } catch {
    return 'other';
  }
};

const install = (root: string[]): boolean =>
  [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((task) => {
    const [command = 'env', ...args] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...task];
    return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  });

const advice = (system: ReturnType<typeof distribution>): string => {
  const own = 'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer';
  const why = system === 'ubuntu' ? 'Ubuntu packages Chromium as a snap, which cannot load the built extension. ' : '';
  const debian = system === 'debian' ? `apt-get install ${packages.join(' ')} (as root), or ` : '';
  return `${why}Do one of these: ${debian}${own}, or set TOUCHSTONE_CHROMIUM to a Chromium, Chrome for Testing or Edge.`;
};

const main = (): void => {
  if (findChromium()) return;
  const system = distribution();
  const root = system === 'debian' ? asRoot() : null;
  if (root) console.log(`Installing ${packages.join(' and ')} for the browser tests…`);
  if (root && install(root) && findChromium()) return;
  console.error('No Chromium that takes unpacked extensions was found (branded Chrome does not).');
  console.error(advice(system));
  process.exitCode = 1;
};

main();
