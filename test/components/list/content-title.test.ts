import { describe, expect, it } from 'vitest';
import { contentTitle } from '../../../components/list/content-title.ts';
import { readCapture } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { session, sessionToken } from '../../fixtures/clerk-fapi/index.ts';
import { signToken } from '../../fixtures/token.ts';

const token = sessionToken(session());

async function titleOf(text: string): Promise<string | null | undefined> {
  const reading = readCapture(text);
  const { inspections } = await inspectCapture(reading.ok ? reading.exchanges : []);
  return inspections.slice(0, 1).map(contentTitle)[0];
}

describe('what was pasted without a request is called by its content', () => {
  it.each([
    ['Session token', token],
    ['Session token', `Authorization: Bearer ${token}`],
    ['JSON Web Token', signToken({ sub: 'anyone' })],
    ['Malformed token', token.split('.').slice(0, 2).join('.')],
    ['Publishable key', `pk_test_${btoa('brave-falcon-42.clerk.accounts.dev$').replaceAll('=', '')}`],
    ['Cookies', `__session=${token}; __client_uat=0`],
    ['Cookies', `Set-Cookie: __session=${token}; Path=/`],
    ['Session (JSON)', JSON.stringify(session())],
    ['Pasted body', JSON.stringify({ object: 'json_schema' })],
    [null, `GET https://app.example.com/api\nAuthorization: Bearer ${token}\n\n{}`],
  ])('%s', async (title, text) => {
    expect(await titleOf(text)).toBe(title);
  });
});
