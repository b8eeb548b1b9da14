import { factorsInBrief } from '../../lib/in-words.ts';
import type { FieldInfo, FieldKind, Shape } from '../../lib/parse/index.ts';
import { claimsTexts as words } from '../texts/claims.ts';

interface Claim {
  readonly meaning: string;
  readonly kind?: FieldKind;
  readonly unit?: string;
}

type Claims = Readonly<Record<string, Claim>>;
type Traits = Omit<Claim, 'meaning'>;

/** What each name means, with what else is known of those that are no plain text. */
const claimsOf = <Name extends string>(
  meanings: Readonly<Record<Name, string>>,
  traits: Readonly<Partial<Record<Name, Traits>>>,
): Readonly<Record<Name, Claim>> =>
  Object.fromEntries(
    (Object.keys(meanings) as Name[]).map((name) => [name, { meaning: meanings[name], ...traits[name] }]),
  ) as Record<Name, Claim>;

const id: Traits = { kind: 'id' };
const time: Traits = { kind: 'time-s' };

/** Registered claims: RFC 7519 §4.1, RFC 8693 §4.1 (`act`), RFC 9068 §2.2 (`client_id`, `scope`), OpenID Connect Core §2 (`azp`, `nonce`). */
const registered = claimsOf(words.registered, { sub: id, exp: time, nbf: time, iat: time, jti: id, client_id: id });

/** Session claims: Clerk's documentation, "Session tokens", versions 1 and 2. */
const session = claimsOf(words.session, {
  sid: id,
  fva: { kind: 'duration', unit: words.minutes },
  org_id: id,
  id,
  iid: id,
  rotating_token: { kind: 'secret' },
});

const organization = claimsOf(words.organization, { id });

/** Header parameters: RFC 7515 §4.1. */
const header = claimsOf(words.header, { kid: id, oiat: time });

const claims: Claims = { ...registered, ...session };

const leaf = ({ meaning, kind = 'text', unit }: Claim): Shape => {
  const info: FieldInfo = { kind, meaning, expected: '', ...(unit === undefined ? {} : { unit }) };
  return { nullable: false, optional: true, info, node: { kind: 'open', type: 'any' }, leaf: null };
};

function shapeOf(table: Claims, nested: Readonly<Record<string, Shape>> = {}): Shape {
  const fields = new Map(Object.entries(table).map(([name, claim]) => [name, nested[name] ?? leaf(claim)]));
  const node = { kind: 'object', object: null, fields, required: 0 } as const;
  return { nullable: false, optional: true, info: null, node, leaf: null };
}

const nested = (claim: Claim, shape: Shape): Shape => ({
  ...shape,
  info: leaf(claim).info,
});
const told = (claim: Claim, inWords: (items: readonly unknown[]) => string): Shape => {
  const shape = leaf(claim);
  return {
    ...shape,
    info: shape.info && { ...shape.info, inWords: (value) => (Array.isArray(value) ? inWords(value) : '') },
  };
};
const cookieLine = leaf({ meaning: words.cookieLine, kind: 'secret' });
const factorAge = leaf({ meaning: words.factorAge, kind: 'duration', unit: words.minutes });

const claimsShape = shapeOf(claims, {
  o: nested(session.o, shapeOf(organization)),
  handshake: { ...leaf(session.handshake), node: { kind: 'array', item: cookieLine } },
  fva: { ...told(session.fva, factorsInBrief), node: { kind: 'array', item: factorAge } },
});

const parts = { claims: { meaning: words.claims }, header: { meaning: words.head } };
/** What a decoded token is made of: `{ claims, header }`. */
export const tokenShape = shapeOf(parts, {
  claims: nested(parts.claims, claimsShape),
  header: nested(parts.header, shapeOf(header)),
});
