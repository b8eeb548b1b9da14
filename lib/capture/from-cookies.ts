import { bareExchange } from './bare-exchange.ts';
import type { Exchange, Header } from './exchange.ts';
import { fromToken } from './from-token.ts';

/** Header lines that carry credentials; by themselves they are a request or a response of which nothing else is known. */
const sent = /^(cookie|authorization):\s*(\S.*)$/i;
const received = /^(set-cookie):\s*(\S.*)$/i;
const cookiePair = /^\s*[\w.-]+=[^\s;]*$/;

/** `Cookie` and `Set-Cookie` lines, or what `document.cookie` says, pasted alone; null when the text is something else. */
export function fromCookies(text: string): Exchange | null {
  const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
  const headers = isCookieValue(lines) ? [`cookie: ${lines[0]}`] : lines;
  const isAll = headers.length > 0 && headers.every((line) => sent.test(line) || received.test(line));
  if (!isAll) return null;
  const { request, response, ...bare } = bareExchange({ kind: 'none' });
  return {
    ...bare,
    request: { ...request, headers: matching(headers, sent) },
    response: { ...response, headers: matching(headers, received) },
  };
}

/** `a=1; b=2`, or one cookie whose value is a token: anything less could be anything. */
function isCookieValue([line = '', ...others]: readonly string[]): boolean {
  const pairs = line.replace(/;$/, '').split(';');
  if (others.length > 0 || !pairs.every((pair) => cookiePair.test(pair))) return false;
  const value = line.slice(line.indexOf('=') + 1);
  return line.includes('; ') || fromToken(value) !== null;
}

const matching = (lines: readonly string[], pattern: RegExp): Header[] =>
  lines.flatMap((line) => {
    const [, name, value] = pattern.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : { name: name.toLowerCase(), value };
  });
