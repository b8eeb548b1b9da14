/** Browser and major version are all that a diagnosis asks of a user agent, and that it is a browser's at all. */
const browsers = [/\b(Edg|OPR|SamsungBrowser)\/(\d{1,4})/, /\b(Firefox|Chrome)\/(\d{1,4})/, /\b(Version)\/(\d{1,4})/];

/** `Mozilla/5.0 () Chrome/133`; null for anything but a browser. */
export function plainUserAgent(value: string): string | null {
  if (!value.startsWith('Mozilla/5.0')) return null;
  const [, name, version] = browsers.map((pattern) => pattern.exec(value)).find((match) => match !== null) ?? [];
  return name === undefined ? 'Mozilla/5.0 ()' : `Mozilla/5.0 () ${name}/${version}`;
}
