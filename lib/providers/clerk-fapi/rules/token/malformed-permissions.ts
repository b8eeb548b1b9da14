import { aboutToken } from '../../../../diagnose/index.ts';
import type { JsonObject } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';
import { isBeyond, isMask, readPermissions } from '../../tokens/permissions.ts';

export const malformedPermissions = defineClerkRule({
  id: 'token/malformed-permissions',
  severity: 'warning',
  title: 'Permissions that cannot be decoded',
  why: 'A token lists an organization’s permissions in compact form: one number per feature, whose bits stand for the listed permissions. Here the parts do not fit together, so permission checks give wrong answers.',
  fix: 'Find out what made or changed the token; genuine ones fit. If you decode permissions yourself, let the SDK do it.',
  docs: 'https://clerk.com/docs/guides/sessions/session-tokens',
  needs: ['sessionTokens'],
  check({ sessionTokens }, report) {
    for (const token of sessionTokens) {
      const message = fault(token.claims);
      if (message !== null) report({ path: token.where, about: aboutToken(token), message });
    }
  },
});

function fault(claims: JsonObject): string | null {
  const compact = readPermissions(claims);
  if (compact === null) return null;
  const { features, names, masks } = compact;
  if (masks.length !== features.length)
    return `The token has permissions (o.fpm) for ${masks.length} and features (fea) of ${features.length} in the organization`;
  if (!masks.every(isMask)) return 'Permissions in the token (o.fpm) are not whole numbers';
  return masks.some((mask) => isBeyond(mask, names.length))
    ? `Permissions in the token (o.fpm) name more than the ${names.length} that it lists (o.per)`
    : null;
}
