import { type Body, bodyLimit } from '../../../../capture/index.ts';
import { defineRule, isFromBrowser, isFromPage } from '../../../../diagnose/index.ts';
import type { Path } from '../../../../json.ts';
import { holdsSecretKey } from '../../recognize/secret-key.ts';

export const secretKeyInPage = defineRule({
  id: 'token/secret-key-in-page',
  severity: 'error',
  title: 'Secret key in the browser',
  why: 'Whoever opens this page can read the key, and with it act as your backend: read all users, sign in as any of them, delete them.',
  fix: 'Rotate the key in the Clerk Dashboard now, then move the code that uses it to a server. Only the publishable key (pk_…) belongs in a page.',
  docs: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
  supersedes: ['schema/bapi-shape'],
  alsoJudges: ['clerk-bapi'],
  check({ exchange, head, provider }, report) {
    // Servers call the Backend API with this very key.
    if (!(provider === 'clerk-bapi' ? isFromBrowser(head) : isFromPage({ exchange, head }))) return;
    const tell = (path: Path): void => {
      const where = path.startsWith('request') ? 'a request' : 'a response to a request';
      report({ path, about: head.host, message: `A secret key stands in ${where} of a page` });
    };
    const { request, response } = exchange;
    if (holdsKey(request.url)) tell('request.url');
    for (const { name, value } of request.headers) if (holdsKey(value)) tell(inHeader('request', name));
    if (holdsKey(textOf(request.body))) tell('request.body');
    for (const { name, value } of response.headers) if (holdsKey(value)) tell(inHeader('response', name));
    if (!isKeyEndpoint(head.path) && holdsKey(textOf(response.body))) tell('');
  },
});

const holdsKey = (text: string): boolean => text.length <= bodyLimit && holdsSecretKey(text);

/** API keys are shown once, where they are made. */
const isKeyEndpoint = (path: string): boolean => /\/api_keys(\/|$)/.test(path);

const inHeader = (side: 'request' | 'response', name: string): Path => `${side}.header.${name.toLowerCase()}`;

const textOf = (body: Body): string => (body.kind === 'text' ? body.text : '');
