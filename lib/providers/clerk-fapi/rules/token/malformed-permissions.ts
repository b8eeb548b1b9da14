import { aboutToken } from '../../../../diagnose/index.ts';
import { own } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { type SessionToken, sessionTokens } from '../../session-claims.ts';

export const malformedPermissions = defineClerkRule({
  id: 'token/malformed-permissions',
  severity: 'warning',
  title: 'Permissions that cannot be decoded',
  why: 'Permissions of an organization stand in the token in a compact form: a number per feature, whose bits stand for the listed permissions. Here the parts do not fit together, so permission checks give wrong answers.',
  fix: 'Find out what made or changed the token; genuine ones fit. If you decode permissions yourself, let the SDK do it.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['tokens'],
  *check({ tokens }) {
    for (const token of sessionTokens(tokens)) {
      const message = fault(token);
      if (message !== null) yield { path: token.where, about: aboutToken(token), message };
    }
  },
});

const list = (value: unknown): string[] | null =>
  typeof value === 'string' && value !== '' ? value.split(',').map((part) => part.trim()) : null;

/** `o.fpm` has a number for each feature in `fea` whose scope (before the colon) names organizations; bits count `o.per`. */
function fault({ claims }: SessionToken): string | null {
  const maps = list(own(claims.o, 'fpm'));
  if (maps === null) return null;
  const features = (list(claims.fea) ?? []).filter((feature) => feature.split(':')[0]?.includes('o'));
  if (maps.length !== features.length)
    return `The token has permissions (o.fpm) for ${maps.length} and features (fea) of ${features.length} in the organization`;
  if (!maps.every((map) => /^\d{1,300}$/.test(map))) return 'Permissions in the token (o.fpm) are not whole numbers';
  const permissions = list(own(claims.o, 'per'))?.length ?? 0;
  // Beyond 53 permissions the numbers are larger than a double holds.
  return maps.some((map) => BigInt(map) >> BigInt(permissions) > 0n)
    ? `Permissions in the token (o.fpm) name more than the ${permissions} that it lists (o.per)`
    : null;
}
