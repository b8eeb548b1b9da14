import { describe, expect, it } from 'vitest';
import { readCurl } from '../../../lib/capture/from-curl.ts';

describe('a cURL command', () => {
  it.each([
    ['curl https://a.example/', 'GET', 'https://a.example/', ''],
    ["curl 'https://a.example/' -d 'a=1' -d b=2", 'POST', 'https://a.example/', 'a=1&b=2'],
    ['curl -X PUT --url=https://a.example/ --data-raw "a \\"b\\""', 'PUT', 'https://a.example/', 'a "b"'],
    ["curl https://a.example/ --data-raw $'it\\'s\\n\\u00e9'", 'POST', 'https://a.example/', "it's\né"],
    ['curl -G https://a.example/?x=1 -d y=2', 'GET', 'https://a.example/?x=1&y=2', ''],
    ['curl --compressed -s -o out.txt https://a.example/', 'GET', 'https://a.example/', ''],
    ['curl --cert a.pem --resolve b:443:192.0.2.7 https://a.example/ -K c', 'GET', 'https://a.example/', ''],
    ['curl \\\n  -X PATCH \\\n  https://a.example/', 'PATCH', 'https://a.example/', ''],
    ['curl', 'GET', '', ''],
  ])('is read: %s', (command, method, url, sent) => {
    const request = readCurl(command);
    expect(request).toMatchObject({ method, url });
    expect(request.body.kind === 'text' ? request.body.text : '').toBe(sent);
  });

  it('brings its headers, its cookies and its credentials', () => {
    const { headers } = readCurl(
      "curl -H 'X-One: a: b' -b 's=1' -A agent -e https://r.example -u me:wörd? https://a.example",
    );
    expect(headers).toEqual([
      { name: 'X-One', value: 'a: b' },
      { name: 'cookie', value: 's=1' },
      { name: 'user-agent', value: 'agent' },
      { name: 'referer', value: 'https://r.example' },
      { name: 'authorization', value: 'Basic bWU6d8O2cmQ/' },
    ]);
  });

  it('tells the media type of what it sends', () => {
    expect(readCurl('curl --json {} https://a.example').body).toMatchObject({ mediaType: 'application/json' });
    expect(readCurl("curl -H 'Content-Type: text/plain' -d x https://a.example").body).toMatchObject({
      mediaType: 'text/plain',
    });
    expect(readCurl('curl -d x=1 https://a.example').body).toMatchObject({
      mediaType: 'application/x-www-form-urlencoded',
    });
  });
});
