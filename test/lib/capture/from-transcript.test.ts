import { describe, expect, it } from 'vitest';
import { fromTranscript } from '../../../lib/capture/from-transcript.ts';

const lines = (...all: string[]): string => all.join('\n');
const outline = (text: string) =>
  fromTranscript(text).exchanges.map(({ request, response }) => ({
    method: request.method,
    url: request.url,
    status: response.status,
    sent: request.body.kind === 'text' ? request.body.text : null,
    got: response.body.kind === 'text' ? response.body.text : null,
  }));

describe('a pasted transcript', () => {
  it('is read section by section', () => {
    const text = lines(
      'POST https://api.example.com/v1/touch?a=b 200',
      '',
      'Request Data',
      '',
      'active_organization_id=',
      '',
      'Response Headers',
      '',
      'cache-control: no-store',
      'content-type: application/json',
      '',
      '{"response":{}}',
    );
    expect(fromTranscript(text).exchanges).toMatchObject([
      {
        index: 0,
        startedAt: null,
        request: {
          method: 'POST',
          url: 'https://api.example.com/v1/touch?a=b',
          body: { mediaType: 'application/x-www-form-urlencoded', text: 'active_organization_id=' },
        },
        response: {
          status: 200,
          headers: [
            { name: 'cache-control', value: 'no-store' },
            { name: 'content-type', value: 'application/json' },
          ],
          body: { mediaType: 'application/json', text: '{"response":{}}' },
        },
      },
    ]);
  });

  it('is the same with the line ends of Windows', () => {
    const text = lines('GET https://a.example/ 200', '', 'Response Headers', '', 'a: b', '', '{', '"x": 1', '}');
    expect(fromTranscript(text.replaceAll('\n', '\r\n'))).toEqual(fromTranscript(text));
  });

  it('may hold several exchanges', () => {
    const text = lines(
      'GET https://a.example/1 200',
      '{"n":1}',
      '',
      'DELETE https://a.example/2 404 Not Found',
      '{"n":2}',
    );
    expect(outline(text)).toEqual([
      { method: 'GET', url: 'https://a.example/1', status: 200, sent: null, got: '{"n":1}' },
      { method: 'DELETE', url: 'https://a.example/2', status: 404, sent: null, got: '{"n":2}' },
    ]);
  });

  it.each(['422', '422 Unprocessable Entity', 'Status: 422', 'Status Code: 422'])(
    'may have its status on a line of its own: %s',
    (status) => {
      const text = lines('POST https://a.example/sign_ins', status, '{"errors":[]}', '', '404', '');
      expect(outline(text)).toEqual([
        { method: 'POST', url: 'https://a.example/sign_ins', status: 422, sent: null, got: '{"errors":[]}' },
      ]);
    },
  );

  it('has no status in the numbers of a body', () => {
    const text = lines(
      'POST https://a.example/codes',
      '',
      'Request Data',
      '',
      '424242',
      '422',
      '',
      'Response',
      '',
      '404',
    );
    expect(outline(text)).toMatchObject([{ status: 0, sent: '424242\n422', got: '404' }]);
  });

  it('may be raw HTTP', () => {
    const text = lines(
      'POST /token HTTP/1.1',
      'Host: id.example',
      '',
      'grant_type=code',
      '',
      'HTTP/1.1 400 Bad Request',
      'content-type: text/html',
      '',
      '<p>',
      '{no}',
    );
    expect(outline(text)).toEqual([
      { method: 'POST', url: 'https://id.example/token', status: 400, sent: 'grant_type=code', got: '<p>\n{no}' },
    ]);
  });

  it('may be what curl tells of its doings', () => {
    const text = lines(
      '* Connected to api.example.com (192.0.2.1) port 443',
      '> POST /v1/touch HTTP/2',
      '> Host: api.example.com',
      '> ',
      '} [22 bytes data]',
      '< HTTP/2 200 ',
      '< content-type: application/json',
      '<',
      '{"response":{}}',
      '* Connection #0 to host api.example.com left intact',
    );
    const [one] = outline(text);
    expect(one).toMatchObject({ method: 'POST', url: 'https://api.example.com/v1/touch', status: 200 });
    expect(one?.got).toBe('{"response":{}}');
    expect(outline(text.replaceAll('\n', '\r\n'))).toEqual([one]);
  });

  it('may be a cURL command and its response, with prose around', () => {
    const text = lines(
      'Retrieve the session.',
      'curl --request GET \\',
      '--url https://{host}/session',
      '{',
      '"status": 200',
      '}',
      'That was it.',
    );
    expect(outline(text)).toEqual([
      { method: 'GET', url: 'https://{host}/session', status: 0, sent: null, got: '{\n"status": 200\n}' },
    ]);
  });

  it('may be documentation whose objects carry the marks of its page', () => {
    const text = lines(
      'Success',
      '[- {',
      '- "object": "session",',
      '- "id": "string"',
      '}',
      ']',
      'Retrieve a token',
      '{- "jwt": "string"',
      '}',
    );
    expect(outline(text).map(({ got }) => JSON.parse(got ?? ''))).toEqual([
      [{ object: 'session', id: 'string' }],
      { jwt: 'string' },
    ]);
  });

  it('keeps a JSON body that breaks off', () => {
    expect(outline(lines('GET https://a.example/ 200', '{"a": [1,'))).toMatchObject([{ got: '{"a": [1,' }]);
  });

  it('is none when there is only prose', () => {
    expect(fromTranscript('GET started with auth.\nA curly remark: a: b').exchanges).toEqual([]);
  });
});
