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

describe('a request copied from a browser as a command', () => {
  it.each([
    ['cURL for bash', bash],
    ['cURL for cmd', cmd],
    ['PowerShell', powerShell],
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
