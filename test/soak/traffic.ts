// What a page asks for, over and over, in a soak.
import type { Page } from 'puppeteer-core';

type Kind = 'token' | 'touch' | 'api' | 'file';

const times = (count: number, kind: Kind): Kind[] => Array.from({ length: count }, () => kind);

/** Each round begins with a fresh token, which the app's own requests carry. */
const rounds = {
  'auth-heavy': [...times(30, 'token'), ...times(20, 'touch'), ...times(40, 'api'), ...times(10, 'file')],
  ordinary: [...times(1, 'token'), ...times(1, 'api'), ...times(98, 'file')],
} as const satisfies Record<string, readonly Kind[]>;

export type Mixture = keyof typeof rounds;

export const mixtures = Object.keys(rounds) as Mixture[];

/** Requests of a round, in every mixture. */
export const roundSize = rounds.ordinary.length;

/** Which of so many requests are auth traffic: their numbers. */
export const authNumbers = (mixture: Mixture, requests: number): number[] =>
  Array.from({ length: requests }, (_, number) => number).filter(
    (number) => rounds[mixture][number % roundSize] !== 'file',
  );

/** The part of the demo's page that is used. */
interface SignedIn {
  readonly Clerk: { readonly frontendApi: string; readonly session: { readonly id: string } };
}

/**
 * One round, as fast as the page can; resolves when every response was read. Auth requests carry their numbers, which go on from
 * `first`, as `soak` in the query.
 */
export const playRound = (page: Page, mixture: Mixture, first: number): Promise<void> =>
  page.evaluate(
    async (kinds: readonly Kind[], from: number) => {
      const { frontendApi, session } = (window as unknown as SignedIn).Clerk;
      const developer = /__clerk_db_jwt=([^;]*)/.exec(document.cookie)?.[1] ?? '';
      const operate = (operation: string, number: number): Promise<Response> => {
        const query = `__clerk_api_version=2025-11-10&_clerk_js_version=6.40.0&__clerk_db_jwt=${developer}&soak=${number}`;
        const url = `https://${frontendApi}/v1/client/sessions/${session.id}/${operation}?${query}`;
        const body = new URLSearchParams({ organization_id: '' });
        return fetch(url, { method: 'POST', credentials: 'include', body });
      };
      const { jwt } = await (await operate('tokens', from)).json();
      const make: Record<Kind, (number: number) => Promise<Response>> = {
        token: (number) => operate('tokens', number),
        touch: (number) => operate('touch', number),
        api: (number) => fetch(`/api/projects?soak=${number}`, { headers: { authorization: `Bearer ${jwt}` } }),
        file: () => fetch('/page.css', { cache: 'no-store', credentials: 'omit' }),
      };
      const rest = kinds.slice(1).map((kind, index) => make[kind](from + 1 + index));
      await Promise.all(rest.map(async (answer) => (await answer).arrayBuffer()));
    },
    rounds[mixture],
    first,
  );
