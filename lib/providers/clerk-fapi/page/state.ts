import { memberArray, own } from '../../../json.ts';
import type { SessionView } from '../../../session-view.ts';
import type { EpochMs } from '../../../time.ts';
import { issuerHost, readToken, type Token } from '../../../tokens/index.ts';
import { grammar } from '../../clerk/grammar.ts';
import { readPublishableKey } from '../recognize/publishable-key.ts';
import { toView, type ViewContext, viewOfClient } from '../session-view/index.ts';

/**
 * The session that a page itself shows: the snapshot of `window.Clerk.client`, else its session cookie, whose token names no
 * more than the session and the user. Null: the page shows no Clerk. Each field of the state is as hostile as the page.
 */
export function viewOfPage(state: unknown, asOf: EpochMs): SessionView | null {
  const context = contextOf(state, asOf);
  const client = own(state, 'client');
  const cookies = sessionCookies(state);
  if (client) return viewOfClient(client, context, cookies);
  const [token] = cookies;
  if (token) return viewOfToken(token, context);
  return context.sdk === null && context.instance.host === '' ? null : toView(null, null, context);
}

function contextOf(state: unknown, asOf: EpochMs): ViewContext {
  const key = readPublishableKey(textOf(state, 'publishableKey') ?? '');
  const version = textOf(state, 'version');
  return {
    instance: { host: key?.host ?? textOf(state, 'frontendApi') ?? '', type: key?.type ?? null },
    sdk: version === null ? null : `clerk-js ${version}`,
    apiVersion: null,
    serverAhead: null,
    asOf,
  };
}

function viewOfToken(token: Token, context: ViewContext): SessionView {
  const view = toView(null, token, {
    ...context,
    instance: { ...context.instance, host: context.instance.host || issuerHost(token) },
  });
  const subject = textOf(token.claims, 'sub');
  const isPending = textOf(token.claims, 'sts') === 'pending';
  return {
    ...view,
    state: isPending ? 'pending' : 'signed-in',
    user: subject === null ? null : { id: subject, label: subject, identifier: null },
  };
}

/** The session tokens in the page's cookies, the newest first. */
export function sessionCookies(state: unknown): readonly Token[] {
  return cookiesOf(state)
    .filter(([name]) => name.startsWith('__session'))
    .map(([name, value]) => readToken(value, `request.cookie.${name}`, name, [grammar]))
    .filter((token) => token.kind === 'session' && token.claims !== null)
    .sort((left, right) => (right.issuedAt ?? 0) - (left.issuedAt ?? 0));
}

/** The cookies that the page lets its scripts read, as far as they are texts. */
export const cookiesOf = (state: unknown): readonly (readonly [name: string, value: string])[] =>
  memberArray(state, 'cookies').flatMap((cookie) => {
    const name = own(cookie, '0');
    const value = own(cookie, '1');
    return typeof name === 'string' && typeof value === 'string' ? [[name, value] as const] : [];
  });

export function textOf(value: unknown, key: string): string | null {
  const member = own(value, key);
  return typeof member === 'string' && member !== '' ? member.slice(0, 500) : null;
}
