import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, isBranded } from './find-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'touchstone-'));

const executable = (name: string, content = ''): string => {
  const file = join(folder, name);
  writeFileSync(file, content, { mode: 0o755 });
  return file;
};

const own = executable('chromium');
const missing = join(folder, 'missing');

describe('finding a Chromium', () => {
  it('prefers the one that was named over the usual places', () => {
    const named = executable('named');
    expect(findChromium({ TOUCHSTONE_CHROMIUM: named, CHROME_PATH: own }, [own])).toBe(named);
    expect(findChromium({ CHROME_PATH: named }, [own])).toBe(named);
  });

  it('goes on to the next place when a browser is not there', () => {
    expect(findChromium({ TOUCHSTONE_CHROMIUM: missing, CHROME_PATH: '' }, [missing, own])).toBe(own);
  });

  it('takes the newest of several versions', () => {
    const files = ['chrome-9', 'chrome-100', 'chrome-20'].map((name) => executable(name));
    expect(findChromium({}, [join(folder, 'chrome-*')])).toBe(files[1]);
  });

  it('does not take what is not a program, nor the stub that hands over to a snap', () => {
    writeFileSync(join(folder, 'text'), 'text', { mode: 0o644 });
    const stub = executable('stub', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findChromium({}, [join(folder, 'text'), folder, stub])).toBeNull();
  });

  it.each([
    ['/opt/google/chrome/google-chrome', true],
    ['/usr/bin/google-chrome-stable', true],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', true],
    ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', true],
    ['/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing', false],
    ['/usr/bin/chromium', false],
    ['/home/me/.cache/puppeteer/chrome/linux-156.0.1/chrome-linux64/chrome', false],
    ['/opt/microsoft/msedge/msedge', false],
  ])('%s is branded Chrome: %s', (file, branded) => {
    expect(isBranded(file)).toBe(branded);
  });
});
