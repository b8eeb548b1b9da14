// Where each platform keeps Firefox.

export const firefoxPlaces = (platform: NodeJS.Platform = process.platform): string[] => {
  if (platform === 'darwin')
    return [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ];
  if (platform === 'win32') return ['C:/Program Files/Mozilla Firefox/firefox.exe'];
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox/firefox'];
};
