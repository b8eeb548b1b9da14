import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outDir = `${root}/.output/cli`;

/** `npx` runs the file itself, so it must be executable. */
const executable: Plugin = {
  name: 'executable',
  closeBundle: () => chmodSync(`${outDir}/touchstone.js`, 0o755),
};

export default defineConfig({
  root,
  publicDir: false,
  plugins: [executable],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'node18',
    ssr: 'entrypoints/cli/main.ts',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'touchstone.js', banner: '#!/usr/bin/env node' } },
  },
  ssr: { noExternal: true },
});
