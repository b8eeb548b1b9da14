// Makes sure that the browsers for the end-to-end tests are there: installs Debian's where it may, else says what to do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { findFirefox } from './find-firefox.ts';

interface WantedBrowser {
  readonly find: () => string | null;
  /** Debian's. Fonts come with the first, or text would be boxes. */
  readonly packages: readonly string[];
  readonly missing: string;
  /** What to do where Debian's packages cannot be installed. */
  readonly byHand: string;
}

const wanted: readonly WantedBrowser[] = [
  {
    find: () => findChromium(),
    packages: ['chromium', 'fonts-dejavu-core'],
    missing: 'No Chromium that takes unpacked extensions was found (branded Chrome does not).',
    byHand:
      'npx @puppeteer/browsers install chrome@stable --path ~/.cache/puppeteer, or set TOUCHSTONE_CHROMIUM to a Chromium, Chrome for Testing or Edge',
  },
  {
    find: () => findFirefox(),
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    missing: 'No Firefox was found.',
    byHand: 'install Firefox 142 or newer, or set TOUCHSTONE_FIREFOX to one',
  },
];

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

const install = (root: string[], packages: readonly string[]): void => {
  console.log(`Installing ${packages.join(' and ')} for the browser tests…`);
  for (const task of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command = 'env', ...args] = [...root, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...task];
    if (spawnSync(command, args, { stdio: 'inherit' }).status !== 0) return;
  }
};

const advice = ({ missing, packages, byHand }: WantedBrowser, system: ReturnType<typeof distribution>): string => {
  const why = system === 'ubuntu' ? 'Ubuntu packages browsers as snaps, which cannot load the built extension. ' : '';
  const debian = system === 'debian' ? `apt-get install ${packages.join(' ')} (as root), or ` : '';
  return `${missing}\n${why}Do one of these: ${debian}${byHand}.`;
};

const main = (): void => {
  const absent = wanted.filter(({ find }) => !find());
  if (absent.length === 0) return;
  const system = distribution();
  const root = system === 'debian' ? asRoot() : null;
  if (root) install(root, [...new Set(absent.flatMap(({ packages }) => packages))]);
  for (const browser of absent.filter(({ find }) => !find())) {
    console.error(advice(browser, system));
    process.exitCode = 1;
  }
};

main();
