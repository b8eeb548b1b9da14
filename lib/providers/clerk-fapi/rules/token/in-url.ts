import { isInUrl } from '../../../../diagnose/index.ts';
import type { Token } from '../../../../tokens/index.ts';
import { defineClerkRule } from '../../facts.ts';

export const tokenInUrl = defineClerkRule({
  id: 'token/in-url',
  severity: 'warning',
  title: 'Token in a URL',
  why: 'URLs end up in server logs, browser histories, and the Referer header. Whoever reads them there can use the token until it expires.',
  fix: 'Send tokens in the Authorization header. If an SDK does this, update it. Sanitize captures of this request before you share them.',
  docs: 'https://www.rfc-editor.org/rfc/rfc6750#section-5.3',
  check({ provider, tokens }, report) {
    for (const token of tokens) {
      if (!isInUrl(token) || !isLeak(token, provider)) continue;
      report({
        path: token.where,
        message: `${token.kind === 'ticket' ? 'A ticket' : 'A token'} stands in the URL of the request`,
      });
    }
  },
});

/** To the Frontend API only `expired_token` is a leak; handshakes and development browsers use the URL by design. */
function isLeak({ kind, where, claims }: Token, provider: string): boolean {
  if (provider === 'clerk-fapi') return where === 'request.query.expired_token';
  if (provider !== 'app' || kind === 'handshake' || kind === 'dev-browser') return false;
  // An OAuth state may be a signed token; it proves nothing to anyone else.
  return kind === 'ticket' || (claims !== null && where !== 'request.query.state');
}
