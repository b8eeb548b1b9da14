// Which packages each layer may use: whatever is in the extension was let in here.
import { importsOf, isRelative, packageOf } from './imports.ts';
import { guard, isCode, layerOf, type SourceFile } from './source-file.ts';

const drawing = ['preact'];
const thinking = ['zod', 'jose', 'jsondiffpatch'];

/** Packages that components may use beside Preact. */
export const componentPackages: readonly string[] = ['@tanstack/virtual-core'];

const forComponents = [...drawing, ...componentPackages];
// What lies in the browser's storage is parsed at the door.
const forEntrypoints = [...forComponents, 'webextension-polyfill', 'zod'];

const allowed: Readonly<Record<string, readonly string[]>> = {
  lib: thinking,
  components: forComponents,
  entrypoints: forEntrypoints,
};

// The command line runs on Node; its build and WXT's entry helpers run on the developer's machine.
const onNode = (path: string, specifier: string): boolean =>
  path.startsWith('entrypoints/cli/') && (specifier.startsWith('node:') || specifier === 'vite');

// Stored settings are held against a schema; everything else in the views is typed already, and the popup must stay light.
const isSchemaOfSettings = (path: string, specifier: string): boolean =>
  path === 'components/settings/settings.ts' && specifier === 'zod/mini';

const complaints = (file: SourceFile): string[] =>
  importsOf(file)
    .filter(
      (specifier) =>
        !isRelative(specifier) && !onNode(file.path, specifier) && !isSchemaOfSettings(file.path, specifier),
    )
    .filter((specifier) => !allowed[layerOf(file.path)]?.includes(packageOf(specifier)))
    .map((specifier) => `${specifier} is not among the packages of ${layerOf(file.path)}`);

export const packages = guard('packages', (path) => isCode(path) && layerOf(path) in allowed, complaints);
