import { ageInBrief } from '../../../in-words.ts';
import { isObject, own } from '../../../json.ts';
import { type Explanation, issuerHost } from '../../../tokens/index.ts';
import { isDevelopmentInstanceHost } from '../recognize/hosts.ts';
import { roleOf, type SessionToken } from '../tokens/claims.ts';
import { namesOf, readMask, readPermissions } from '../tokens/permissions.ts';
import { type Scoped, scopedIn } from '../tokens/scoped.ts';

/** What the claims of a session token say in letters and numbers (Clerk docs, "Session tokens"). */
export const explainSession = (token: SessionToken): readonly Explanation[] => [
  ...version(token),
  ...issuer(token),
  ...status(token),
  ...actor(token),
  ...organization(token),
  ...role(token),
  ...permissions(token),
  ...scoped(token, 'fea', 'Feature'),
  ...scoped(token, 'pla', 'Plan'),
  ...factors(token),
];

function* version({ claims: { v } }: SessionToken): Generator<Explanation> {
  if (v === undefined || v === 1)
    yield { path: 'claims.v', value: '1', meaning: 'Version of the claims, deprecated since April 2025' };
}

function* issuer(token: SessionToken): Generator<Explanation> {
  const host = issuerHost(token);
  if (host === '') return;
  const meaning = isDevelopmentInstanceHost(host) ? 'Development instance' : 'Instance';
  yield { path: 'claims.iss', value: host, meaning };
}

function* status({ claims: { sts } }: SessionToken): Generator<Explanation> {
  if (sts === 'pending')
    yield { path: 'claims.sts', value: sts, meaning: 'Signed out for servers until the tasks of the session are done' };
}

function* actor({ claims: { act } }: SessionToken): Generator<Explanation> {
  if (!isObject(act) || typeof act.sub !== 'string') return;
  yield {
    path: 'claims.act',
    value: act.sub,
    meaning: `${act.type === 'agent' ? 'Agent' : 'Person'} acting as the user`,
  };
}

/** By the name that people know: a claim of its own in version 1, part of `o` in version 2. */
function* organization({ claims }: SessionToken): Generator<Explanation> {
  const slug = own(claims.o, 'slg');
  if (typeof slug === 'string') yield { path: 'claims.o.slg', value: slug, meaning: 'Active organization' };
}

/** Version 2 leaves the prefix out, which checks ask for. */
function* role(token: SessionToken): Generator<Explanation> {
  const plain = own(token.claims.o, 'rol') === undefined ? null : roleOf(token);
  if (plain !== null) yield { path: 'claims.o.rol', value: `org:${plain}`, meaning: 'Role in the organization' };
}

/** More than any plan has; a hostile token may list as many as it likes. */
const most = 200;

function* permissions({ claims }: SessionToken): Generator<Explanation> {
  const compact = readPermissions(claims);
  if (compact === null) return;
  const names = compact.names.slice(0, most);
  for (const [index, feature] of compact.features.slice(0, most).entries()) {
    const mask = readMask(compact.masks[index] ?? '');
    if (mask === null) continue;
    const granted = namesOf(mask, names).map((name) => `org:${feature}:${name}`);
    yield { path: 'claims.o.fpm', value: granted.join(', ') || 'none', meaning: `Permissions for ${feature}` };
  }
}

function* scoped({ claims }: SessionToken, claim: 'fea' | 'pla', noun: string): Generator<Explanation> {
  for (const one of scopedIn(claims[claim]).slice(0, most))
    yield { path: `claims.${claim}`, value: one.name, meaning: `${noun}${ownerOf(one)}` };
}

function ownerOf({ ofUser, ofOrganization }: Scoped): string {
  if (ofUser && ofOrganization) return ' of the user and of the organization';
  return ofUser ? ' of the user' : ofOrganization ? ' of the organization' : '';
}

/** Minutes since each factor was verified, as of the token's issue; −1 where it never was. */
function* factors({ claims: { fva } }: SessionToken): Generator<Explanation> {
  if (!Array.isArray(fva)) return;
  for (const [index, factor] of ['first', 'second'].entries()) {
    const age: unknown = fva[index];
    if (typeof age !== 'number') continue;
    const value = age < 0 ? 'never verified' : ageInBrief(age);
    yield { path: `claims.fva.${index}`, value, meaning: `Time since ${factor}-factor verification` };
  }
}
