// lib → components → entrypoints, and inside lib the journey of the data: an import never points back.
import { importsOf, isRelative, target } from './imports.ts';
import { guard, isCode, layerOf, type SourceFile } from './source-file.ts';

const layers = ['lib', 'components', 'entrypoints', 'test'];

/** The folders of lib in their order; `.` stands for the files directly in it. Each may import those before it. */
export const journey = [
  '.',
  'capture',
  'recognize',
  'parse',
  'tokens',
  'diagnose',
  'providers',
  'inspect',
  'timeline',
  'sanitize',
  'export',
];

// `lib/tokens/read.ts` → `tokens`; `lib/time.ts` → `.`; outside lib → null
const folderInLib = (path: string): string | null => {
  const [layer, folder, file] = path.split('/');
  if (layer !== 'lib') return null;
  return file === undefined ? '.' : (folder ?? null);
};

// `lib/providers/wacht/index.ts` → `wacht`
const providerOf = (path: string): string | null => /^lib\/providers\/([^/]+)\//.exec(path)?.[1] ?? null;

const complaint = (from: string, to: string): string | null => {
  const [layer, goal] = [layers.indexOf(layerOf(from)), layers.indexOf(layerOf(to))];
  if (goal === -1 || goal > layer) return `${to} is not below this layer`;
  return goal === 0 ? complaintInLib(from, to) : null;
};

const complaintInLib = (from: string, to: string): string | null => {
  const [here, there] = [folderInLib(from), folderInLib(to)];
  if (there === null || !journey.includes(there)) return `${to} is in no folder of the journey`;
  if (here === there) return complaintAmongProviders(from, to);
  if (here !== null && journey.indexOf(there) > journey.indexOf(here)) return `${to} comes later in the journey`;
  return there === '.' || to === `lib/${there}/index.ts` ? null : `${to} is behind the front door of lib/${there}`;
};

// What the systems of one vendor share is in a folder that their names begin with: `clerk-fapi` may import from `clerk`.
const complaintAmongProviders = (from: string, to: string): string | null => {
  const [mine, its] = [providerOf(from), providerOf(to)];
  if (mine === null || its === null || mine === its || mine.startsWith(`${its}-`)) return null;
  return `${to} belongs to another provider`;
};

const complaints = (file: SourceFile): string[] =>
  importsOf(file)
    .filter(isRelative)
    .flatMap((specifier) => complaint(file.path, target(file.path, specifier)) ?? []);

// Tests may look behind every door.
const concerns = (path: string): boolean =>
  isCode(path) && ['lib', 'components', 'entrypoints'].includes(layerOf(path));

export const direction = guard('direction', concerns, complaints);
