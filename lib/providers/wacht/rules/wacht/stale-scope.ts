import { aboutToken, isBearer, isHandedOut, type Report } from '../../../../diagnose/index.ts';
import type { Token } from '../../../../tokens/index.ts';
import { defineWachtRule, type Scope } from '../../facts.ts';
import { scopeOfToken } from '../../follow/scope.ts';

export const staleScope = defineWachtRule({
  id: 'wacht/stale-scope',
  severity: 'warning',
  title: 'Token of another organization or workspace',
  why: 'The user works in one organization or workspace and the token speaks for another: it was made before the switch. Backends that trust it check permissions in the wrong place.',
  fix: 'After a switch, ask for a new token with getToken() and drop the one from before; do not keep tokens in variables or default headers.',
  docs: 'https://docs.wacht.dev/product/b2b',
  needs: ['scope'],
  check({ tokens, scope }, report) {
    for (const token of tokens) {
      if (token.kind !== 'session' || !(isHandedOut(token) || isBearer(token))) continue;
      const difference = differenceOf(token, scope);
      if (difference !== null) report(difference);
    }
  },
});

function differenceOf(token: Token, scope: Scope): Report | null {
  const claimed = scopeOfToken(token);
  if (claimed.userId !== null && scope.userId !== null && claimed.userId !== scope.userId) return null;
  for (const name of ['organization', 'workspace'] as const) {
    if (claimed[name] === undefined || scope[name] === undefined || claimed[name] === scope[name]) continue;
    return { path: token.where, about: aboutToken(token), message: messageOf(name, claimed[name], scope[name]) };
  }
  return null;
}

function messageOf(name: 'organization' | 'workspace', claimed: string | null, active: string | null): string {
  if (claimed === null) return `The token names no ${name}, and one is active`;
  return active === null
    ? `The token names ${name === 'workspace' ? 'a' : 'an'} ${name}, and none is active`
    : `The token names another ${name} than the active one`;
}
