import { formField } from '../../../capture/index.ts';
import type { Facts } from '../../../diagnose/index.ts';
import { isObject, own } from '../../../json.ts';
import type { Token } from '../../../tokens/index.ts';
import type { Scope, Signins } from '../facts.ts';
import { identifierOf } from '../identifier.ts';

type Tenant = Scope['organization'];

export const unknownScope: Scope = { userId: null, organization: undefined, workspace: undefined };

/** Where the active sign-in works, as the response says. */
export function scopeOf({ active, path }: Signins, parsed: unknown): Scope {
  if (active === null) return unknownScope;
  const { value } = active;
  const userId = identifierOf(value.user_id) ?? identifierOf(value.user?.id);
  if (path === 'session' && isObject(own(parsed, 'data'))) {
    const tenant = (name: string): Tenant => idOrNone(own(own(parsed, 'data'), name));
    return { userId, organization: tenant('organization'), workspace: tenant('workspace') };
  }
  const organization = value.active_organization_membership ?? value.active_organization;
  const workspace = value.active_workspace_membership ?? value.active_workspace;
  return {
    userId,
    organization: tenantOf(organization, 'organization', value.active_organization_membership_id),
    workspace: tenantOf(workspace, 'workspace', value.active_workspace_membership_id),
  };
}

/** The first generation has the tenant itself, or null. */
const idOrNone = (tenant: unknown): Tenant => (tenant === null ? null : (identifierOf(own(tenant, 'id')) ?? undefined));

/** Of a membership that is not in the response, its identifier does not say where it is. */
function tenantOf(membership: unknown, name: 'organization' | 'workspace', membershipId: unknown): Tenant {
  const id = identifierOf(own(own(membership, name), 'id')) ?? identifierOf(own(membership, `${name}_id`));
  return id ?? (membershipId === null ? null : undefined);
}

/**
 * Where the user works once they switched: as the request says, because the server may respond with the session as it was
 * before. Null: this was no switch.
 */
export function scopeAfterSwitch(
  facts: Pick<Facts, 'operation' | 'head' | 'requestContent'>,
  before: Scope,
): Scope | null {
  const target = (name: string): string | null =>
    identifierOf(facts.head.query.get(name) ?? formField(facts.requestContent, name));
  if (facts.operation === 'session.switch-organization') {
    const organization = target('organization_id');
    return { ...before, organization, workspace: organization === null ? null : undefined };
  }
  if (facts.operation !== 'session.switch-workspace') return null;
  return { ...before, organization: undefined, workspace: target('workspace_id') };
}

/** What a token was minted for. One without permissions comes from a template, and says nothing by what it leaves out. */
export function scopeOfToken({ claims }: Pick<Token, 'claims'>): Scope {
  const isComplete =
    isObject(own(claims, 'permissions')) ||
    Array.isArray(own(claims, 'organization_permissions')) ||
    Array.isArray(own(claims, 'workspace_permissions'));
  const claimed = (name: string): Tenant => {
    const value = own(claims, name);
    if (value === undefined) return isComplete ? null : undefined;
    return identifierOf(value);
  };
  return {
    userId: identifierOf(own(claims, 'sub')),
    organization: claimed('organization'),
    workspace: claimed('workspace'),
  };
}
