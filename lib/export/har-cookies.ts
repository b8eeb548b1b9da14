import type { Header } from '../capture/index.ts';

/** The cookies of `Cookie` or `Set-Cookie` headers, which HAR wants once more. Their values are sanitized already. */
export function harCookies(headers: readonly Header[], headerName: 'cookie' | 'set-cookie') {
  const lines = headers.flatMap(({ name, value }) => (name.toLowerCase() === headerName ? value : []));
  const pairs = lines.flatMap((line) => (headerName === 'cookie' ? line.split(';') : (line.split(';')[0] ?? '')));
  return pairs.flatMap((pair) => {
    const [name = '', ...rest] = pair.trim().split('=');
    return name === '' ? [] : { name, value: rest.join('=') };
  });
}
