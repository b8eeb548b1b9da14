// Where each platform keeps a Chromium that takes unpacked extensions, best first. A `*` stands for any version.
import { homedir } from 'node:os';
import { join } from 'node:path';

const linux = (home: string): string[] => [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  join(home, '.cache/puppeteer/chrome/*/chrome-linux64/chrome'),
  join(home, '.cache/ms-playwright/chromium-*/chrome-linux*/chrome'),
  '/usr/bin/microsoft-edge',
];

const mac = (home: string): string[] => [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  join(home, '.cache/puppeteer/chrome/*/chrome-mac-*/*.app/Contents/MacOS/Google Chrome for Testing'),
  join(home, 'Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*'),
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windows = (home: string): string[] => [
  join(home, 'AppData/Local/Chromium/Application/chrome.exe'),
  join(home, '.cache/puppeteer/chrome/*/chrome-win64/chrome.exe'),
  join(home, 'AppData/Local/ms-playwright/chromium-*/chrome-win*/chrome.exe'),
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
];

export const chromiumPlaces = (platform: NodeJS.Platform = process.platform, home = homedir()): string[] => {
  if (platform === 'darwin') return mac(home);
  return platform === 'win32' ? windows(home) : linux(home);
};
