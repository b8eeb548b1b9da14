import { header } from '../../../capture/index.ts';
import type { Head } from '../../../recognize/index.ts';
import type { AuthReason } from '../facts.ts';

/** The navigation by which a server has the browser fetch fresh cookies from Clerk. */
export const isHandshake = ({ method, path }: Pick<Head, 'method' | 'path'>): boolean =>
  method === 'GET' && /\/v1\/client\/handshake$/.test(path);

/** Why a server doubted the session: by the URL of the handshake, a header of the app's own response, or its redirect. Null: none says. */
export function authReason(head: Head): AuthReason | null {
  const asked = isHandshake(head) ? head.query.get('__clerk_hs_reason') : null;
  if (asked) return { reason: asked, path: 'request.query.__clerk_hs_reason' };
  const answered = mainReason(header(head.responseHeaders, 'x-clerk-auth-reason') ?? '');
  if (answered) return { reason: answered, path: 'response.header.x-clerk-auth-reason' };
  const redirect = URL.parse(header(head.responseHeaders, 'location') ?? '')?.searchParams.get('__clerk_hs_reason');
  return redirect ? { reason: redirect, path: 'response.header.location' } : null;
}

/** Next.js lists what `auth.protect()` did with the request beside the reason why (clerk/javascript, `nextjs/src/server/clerkMiddleware.ts`). */
function mainReason(listed: string): string | undefined {
  const reasons = listed.split(/,\s*/);
  return reasons.find((reason) => reason !== 'protect-rewrite') ?? reasons[0];
}
