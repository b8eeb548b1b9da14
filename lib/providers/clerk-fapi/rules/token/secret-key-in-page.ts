import { type Body, bodyLimit, type Exchange, type Header } from '../../../../capture/index.ts';
import { defineRule, isFromBrowser, isFromPage } from '../../../../diagnose/index.ts';
import type { Path } from '../../../../json.ts';

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
    for (const { path, text } of places(exchange, isKeyEndpoint(head.path))) {
      if (text.length > bodyLimit || !mayHold(text) || !secretKey.test(text)) continue;
      report({
        path,
        about: head.host,
        message: `A secret key stands in ${path.startsWith('request') ? 'a request' : 'an answer to a request'} of a page`,
      });
    }
  },
});

/** A prefix and at least 20 characters, not in the middle of something else such as a token. */
const secretKey = /(?<![A-Za-z0-9_.-])(sk_(live|test)|ak)_[A-Za-z0-9]{20}/;
const mayHold = (text: string): boolean => text.includes('k_');

/** API keys are shown once, where they are made. */
const isKeyEndpoint = (path: string): boolean => /\/api_keys(\/|$)/.test(path);

function* places({ request, response }: Exchange, isExempt: boolean): Generator<{ path: Path; text: string }> {
  yield { path: 'request.url', text: request.url };
  yield* headers('request', request.headers);
  yield { path: 'request.body', text: textOf(request.body) };
  yield* headers('response', response.headers);
  if (!isExempt) yield { path: '', text: textOf(response.body) };
}

function* headers(side: 'request' | 'response', all: readonly Header[]): Generator<{ path: Path; text: string }> {
  for (const { name, value } of all) yield { path: `${side}.header.${name.toLowerCase()}`, text: value };
}

const textOf = (body: Body): string => (body.kind === 'text' ? body.text : '');
