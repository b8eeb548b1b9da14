import { defineConfig } from 'wxt';

// No host permission, no content script, no network: what the extension may not do is written here first.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// The first versions with all that the code calls: `URL.parse` in Chromium, data_collection_permissions on every platform in Firefox.
const oldest = { chrome: 126, firefox: 142 };

// Firefox shows a prompt at installation for DevTools pages unless the permission is optional; then the popup asks for it.
const firefox = {
  optional_permissions: ['devtools'],
  browser_specific_settings: {
    gecko: {
      id: 'touchstone@touchstone.example',
      strict_min_version: `${oldest.firefox}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** Firefox picks by the toolbar's text color: `light` (light text, so a dark toolbar) gets the icon with a rim. */
const themeIcons = [16, 32].map((size) => ({
  light: `icon-${size}.png`,
  dark: `icon-on-light-${size}.png`,
  size,
}));

/** Icons used by Firefox only. */
const forFirefoxAlone = /^icon-(64|96|on-light-\d+)\.png$/;

/**
 * What libraries could do and this extension must not: write markup into a page, make code from text. Their checks would find
 * it forbidden at run time; a reviewer of the package need not take that on trust.
 */
const forbidden = [
  { in: '/preact/dist/preact.mjs', code: /\(\w\.innerHTML=\w\.__html\)/, instead: '(0)' },
  { in: '/zod/v4/core/doc.js', code: /const F = Function;/, instead: 'const F = null;' },
  { in: '/zod/v4/core/compile.js', code: /const F = Function;/, instead: 'const F = null;' },
  { in: '/zod/v4/core/util.js', code: /const F = Function;/, instead: 'const F = null;' },
];

const leaveOutForbidden = {
  name: 'touchstone:leave-out-forbidden',
  transform(code: string, id: string): string | undefined {
    const part = forbidden.find((each) => id.replaceAll('\\', '/').split('?')[0]?.endsWith(each.in));
    if (part === undefined) return undefined;
    if (!part.code.test(code)) throw new Error(`${part.in} has changed: see wxt.config.ts`);
    return code.replace(part.code, part.instead);
  },
};

/**
 * A zip file finds repetitions no farther apart than 32 kB, so what looks alike is packed together: the shapes and the paths of
 * all APIs. What they build on is packed before them, or it would go along, and pages that know no API would load them for it.
 */
const chunks = [
  { name: 'basics', test: /[\\/]lib[\\/][\w-]+\.ts$/ },
  { name: 'parse', test: /[\\/](lib[\\/]parse|zod)[\\/]/ },
  { name: 'apis', test: /[\\/]providers[\\/].*[\\/](schemas|endpoints)[\\/]/ },
];

export default defineConfig({
  imports: false,
  publicDir: 'components/icons',
  outDir: '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [leaveOutForbidden],
    build: {
      // Both know `light-dark()`, which would else be written as two variables for each color.
      target: [`chrome${oldest.chrome}`, `firefox${oldest.firefox}`],
      modulePreload: { polyfill: false },
      // Sheets that are packed one by one take a third more room, and reading one from the disk costs nothing.
      cssCodeSplit: false,
    },
  }),
  hooks: {
    // Also with `imports: false` WXT would import its storage library wherever a variable is called `storage`.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
    // Nothing of a package is cached by its name: a hash would only make names long and versions hard to compare.
    'vite:build:extendConfig': (_entrypoints, { build }) => {
      const [chunkFileNames, assetFileNames] = ['chunks/[name].js', 'assets/[name].[ext]'];
      Object.assign(build?.rolldownOptions?.output ?? {}, {
        chunkFileNames,
        entryFileNames: chunkFileNames,
        assetFileNames,
        codeSplitting: { groups: chunks },
      });
    },
    'build:publicAssets': ({ config }, files) => {
      const isWanted = ({ relativeDest }: (typeof files)[number]) => !forFirefoxAlone.test(relativeDest);
      if (config.browser === 'chrome') files.splice(0, files.length, ...files.filter(isWanted));
    },
  },
  manifest: ({ browser }) => ({
    // Both stores take these for the title and the summary: docs/stores.md.
    name: 'Touchstone: auth session inspector',
    description:
      "See what an app's auth session really is: decoded tokens, checked objects, problems with their fix. Sends nothing, asks for nothing.",
    // `storage`: settings and sanitized snapshots on disk; what was captured only in the memory of `storage.session`.
    permissions: ['activeTab', 'scripting', 'storage'],
    action: browser === 'firefox' ? { theme_icons: themeIcons } : {},
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox' ? firefox : { minimum_chrome_version: `${oldest.chrome}` }),
  }),
});
