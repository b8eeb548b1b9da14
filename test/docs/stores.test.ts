// What the stores are told is what the package says and asks for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const page = readFileSync(new URL('../../docs/stores.md', import.meta.url), 'utf8');

/** The text below a heading. */
const below = (heading: string): string =>
  (page.split(/^## /m).find((section) => section.startsWith(heading)) ?? '').replace(/^.*\n+/, '').trim();

async function manifestFor(browser: string) {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser');
  return manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
}

describe.each(['chrome', 'firefox'])('docs/stores.md, for %s', (browser) => {
  it('has the name and the summary of the manifest, as long as stores allow', async () => {
    const { name, description = '' } = await manifestFor(browser);
    expect([below('Name'), below('Summary')]).toEqual([name, description]);
    expect(description.length).toBeLessThanOrEqual(132);
  });

  it('gives a reason for each permission that is asked for, and for no other', async () => {
    const { permissions = [], optional_permissions = [] } = await manifestFor(browser);
    const explained = Array.from(below('Permissions').matchAll(/^\| `(\w+)`/gm), ([, permission]) => permission);
    expect(explained.toSorted()).toEqual([...permissions, 'devtools_page'].toSorted());
    for (const permission of optional_permissions) expect(below('Permissions')).toContain(`optional \`${permission}\``);
  });
});
