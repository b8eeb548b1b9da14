import { describe, expect, it } from 'vitest';
import { readCapture } from '../../../lib/capture/index.ts';

const read = (text: string) => {
  const reading = readCapture(text);
  return reading.ok ? reading.exchanges.map(({ request }) => request) : [];
};

const expected = {
  method: 'POST',
  url: 'https://clerk.app.example/v1/client?a=1&b=100%25',
  headers: [
    { name: 'accept', value: '*/*' },
    { name: 'x-note', value: 'say "hi"' },
    { name: 'content-type', value: 'application/json' },
  ],
  body: { kind: 'text', text: '{"a":"b c"}' },
};

const bash = `curl 'https://clerk.app.example/v1/client?a=1&b=100%25' \\
  -XPOST -H 'accept: */*' \\
  -H 'x-note: say "hi"' \\
  -H 'content-type: application/json' \\
  --data-raw '{"a":"b c"}' ;
`;

const cmd = `curl.exe --location --request POST ^"https://clerk.app.example/v1/client?a=1^&b=100^%25^" ^
  -H ^"accept: */*^" ^
  -H ^"x-note: say \\^"hi\\^"^" ^
  -H ^"content-type: application/json^" ^
  --data-raw ^"^{\\^"a\\^":\\^"b c\\^"^}^"
`;

const powerShell = `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
Invoke-WebRequest -UseBasicParsing -Uri "https://clerk.app.example/v1/client?a=1&b=100%25" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"authority"="clerk.app.example"
  "method"="POST"
  "accept"="*/*"
  "x-note"="say \`"hi\`""
} \`
-ContentType "application/json" \`
-Body "{\`"a\`":\`"b c\`"}"
`;

const options = {
  method: 'POST',
  body: '{"a":"b c"}',
  headers: { accept: '*/*', 'x-note': 'say "hi"', 'content-type': 'application/json' },
};
const fetched = (indent: number, more: object = {}): string =>
  `fetch("https://clerk.app.example/v1/client?a=1&b=100%25", ${JSON.stringify({ ...options, ...more }, null, indent)})`;
const chromium = { mode: 'cors', credentials: 'include', referrerPolicy: 'no-referrer' };

describe('a request copied from a browser as a command', () => {
  it.each([
    ['cURL for bash', bash],
    ['cURL for cmd', cmd],
    ['PowerShell', powerShell],
    ['fetch of Chromium', `${fetched(2, chromium)};`],
    ['fetch of Firefox', `await ${fetched(4, chromium)};`],
    ['fetch of Safari', fetched(4, chromium)],
    ['fetch on one line', `${fetched(0)} ;`],
  ])('is read as the same: %s', (_shell, text) => {
    expect(read(text)).toMatchObject([expected]);
    expect(read(`${text}\n${text}`)).toMatchObject([expected, expected]);
  });

  it('brings the cookies and the agent of a PowerShell session', () => {
    const text = `$session.UserAgent = "Agent \`$1"
$session.Cookies.Add((New-Object System.Net.Cookie("__client", "abc", "/", "app.example")))
$session.Cookies.Add((New-Object System.Net.Cookie("b", "2", "/", "app.example")))
iwr -Uri "https://app.example/"`;
    expect(read(`$session = New-Object X\n${text}`)).toMatchObject([
      {
        method: 'GET',
        url: 'https://app.example/',
        headers: [
          { name: 'user-agent', value: 'Agent $1' },
          { name: 'cookie', value: '__client=abc; b=2' },
        ],
      },
    ]);
  });
});

describe('a call of fetch', () => {
  it('brings the page that it came from, and no more than was copied', () => {
    const call =
      'fetch("https://app.example/", {"headers":{"a":"1","b":2},"referrer":"https://app.example/x","body":null});';
    expect(read(call)).toEqual([
      {
        method: 'GET',
        url: 'https://app.example/',
        headers: [
          { name: 'a', value: '1' },
          { name: 'referer', value: 'https://app.example/x' },
        ],
        body: { kind: 'none' },
      },
    ]);
    expect(read('fetch("https://app.example/");')).toMatchObject([{ method: 'GET', url: 'https://app.example/' }]);
  });

  it('is followed by its response, or by the next, as Chromium copies all of them', () => {
    const call = `${fetched(2)};`;
    expect(read(`${call} ;\n${call} ;\n${call}`)).toMatchObject([expected, expected, expected]);
    const reading = readCapture(`${call}\n{"object":"client"}`);
    expect(reading.ok && reading.exchanges).toMatchObject([
      { request: expected, response: { body: { text: '{"object":"client"}' } } },
    ]);
  });

  it.each([
    ['names without quotation marks', 'fetch("https://a.example/", {\n  method: "POST"\n});', 'line 2, column 3'],
    ['another kind of quotation marks', "fetch('https://a.example/');", 'line 1, column 7'],
    ['an expression', 'fetch("https://a.example/", {"body": JSON.stringify({})});', 'line 1, column 38'],
    ['a chain', 'fetch("https://a.example/").then(console.log);', 'line 1, column 27'],
    ['a call that breaks off', 'await fetch("https://a.example/", {\n  "headers": {', 'line 2, column 15'],
    ['what is no URL', '\n\nfetch("a", "b");', 'line 3, column 6'],
    ['a template', 'fetch(`https://a.example/`);', 'line 1, column 7'],
    [
      'one that is not understood after one that is',
      `${fetched(0)}\nfetch("https://a.example/", options)`,
      'line 2, column 29',
    ],
  ])('is refused with the place of what no browser writes: %s', (_case, text, place) => {
    expect(readCapture(text)).toEqual({ ok: false, reason: 'its call of fetch is not as a browser copies it', place });
  });

  it.each([
    ['an example in prose', 'It was called so:\nfetch("/v1/client", { method })\nand answered\n{"object":"client"}'],
    ['a sentence about one', 'As fetch("https://a.example/") returned this:\n{"object":"client"}'],
    ['a sentence that begins with one', 'So it goes.\nfetch("https://a.example/") returned this:\n{"object":"client"}'],
  ])('does not hide what stands beside it: %s', (_case, text) => {
    const reading = readCapture(text);
    expect(reading.ok && reading.exchanges).toMatchObject([
      { request: { url: '' }, response: { body: { text: '{"object":"client"}' } } },
    ]);
  });

  it('runs nothing and inherits nothing', () => {
    expect(
      read('fetch("https://a.example/", {"__proto__":{"method":"PUT"},"headers":{"__proto__":"x"}});'),
    ).toMatchObject([{ method: 'GET', headers: [{ name: '__proto__', value: 'x' }] }]);
  });
});
