import type { FieldInfo, FieldKind, Shape } from '../../lib/parse/index.ts';

interface Claim {
  readonly meaning: string;
  readonly kind?: FieldKind;
  readonly unit?: string;
}

/** Registered claims: RFC 7519 §4.1, RFC 8693 §4.1 (`act`), RFC 9068 §2.2 (`client_id`, `scope`), OpenID Connect Core §2 (`azp`, `nonce`). */
const registered: Readonly<Record<string, Claim>> = {
  iss: { meaning: 'Issuer: who signed the token' },
  sub: { meaning: 'Subject: the user', kind: 'id' },
  aud: { meaning: 'Audience: whom the token is for' },
  exp: { meaning: 'Expires; not accepted from then on', kind: 'time-s' },
  nbf: { meaning: 'Not valid before', kind: 'time-s' },
  iat: { meaning: 'Issued', kind: 'time-s' },
  jti: { meaning: 'Identifier of this one token', kind: 'id' },
  azp: { meaning: 'Authorized party: the origin that the token was made for' },
  act: { meaning: 'Actor: someone else acts as the subject' },
  scope: { meaning: 'Scopes that were granted' },
  client_id: { meaning: 'The OAuth client', kind: 'id' },
  nonce: { meaning: 'Ties the token to one sign-in' },
};

/** Session claims: Clerk's documentation, "Session tokens", versions 1 and 2. */
const session: Readonly<Record<string, Claim>> = {
  sid: { meaning: 'The session', kind: 'id' },
  v: { meaning: 'Version of the claims’ layout' },
  sts: { meaning: 'Status of the session' },
  fva: {
    meaning: 'Minutes since the first and second factor were verified; −1 is never',
    kind: 'duration',
    unit: 'minutes',
  },
  pla: { meaning: 'Plan; u: of the user, o: of the organization' },
  fea: { meaning: 'Features; u: of the user, o: of the organization' },
  o: { meaning: 'The active organization' },
  org_id: { meaning: 'The active organization', kind: 'id' },
  org_slug: { meaning: 'Its slug' },
  org_role: { meaning: 'The user’s role in it' },
  org_permissions: { meaning: 'The user’s permissions in it' },
  id: { meaning: 'Identifier', kind: 'id' },
  iid: { meaning: 'The instance', kind: 'id' },
  st: { meaning: 'Kind of ticket' },
  rotating_token: { meaning: 'Secret half of the client cookie', kind: 'secret' },
  handshake: { meaning: 'Cookies that the app is to set' },
};

const organization: Readonly<Record<string, Claim>> = {
  id: { meaning: 'The organization', kind: 'id' },
  slg: { meaning: 'Its slug' },
  rol: { meaning: 'The user’s role in it' },
  per: { meaning: 'Permissions, by name' },
  fpm: { meaning: 'For each feature, a bit mask over the permissions' },
};

/** Header parameters: RFC 7515 §4.1. */
const header: Readonly<Record<string, Claim>> = {
  alg: { meaning: 'Algorithm of the signature' },
  kid: { meaning: 'Which of the issuer’s keys signed it', kind: 'id' },
  typ: { meaning: 'Type of the token' },
  cat: { meaning: 'Category of the token' },
  enc: { meaning: 'Algorithm of the encryption' },
  crit: { meaning: 'Extensions that must be understood' },
  oiat: { meaning: 'First issued, before it was renewed', kind: 'time-s' },
};

const claims = { ...registered, ...session };

/** What a claim means, without a full stop; null for the customer's own. */
export const claimMeaning = (name: string): string | null =>
  Object.hasOwn(claims, name) ? (claims[name]?.meaning ?? null) : null;

const leaf = ({ meaning, kind = 'text', unit }: Claim): Shape => {
  const info: FieldInfo = { kind, meaning, expected: '', ...(unit === undefined ? {} : { unit }) };
  return { nullable: false, optional: true, info, node: { kind: 'open', type: 'any' } };
};

function shapeOf(table: Readonly<Record<string, Claim>>, nested: Readonly<Record<string, Shape>> = {}): Shape {
  const fields = new Map(Object.entries(table).map(([name, claim]) => [name, () => nested[name] ?? leaf(claim)]));
  const node = { kind: 'object', object: null, fields, required: () => 0 } as const;
  return { nullable: false, optional: true, info: null, node };
}

const nested = (claim: Claim | undefined, shape: Shape): Shape => ({
  ...shape,
  info: leaf(claim ?? { meaning: '' }).info,
});
const cookieLine = leaf({ meaning: 'Cookie, as in Set-Cookie', kind: 'secret' });
const factorAge = leaf({ meaning: 'Minutes; −1 is never', kind: 'duration', unit: 'minutes' });

const claimsShape = shapeOf(claims, {
  o: nested(session.o, shapeOf(organization)),
  handshake: { ...leaf(session.handshake ?? { meaning: '' }), node: { kind: 'array', item: () => cookieLine } },
  fva: { ...leaf(session.fva ?? { meaning: '' }), node: { kind: 'array', item: () => factorAge } },
});

/** What a decoded token is made of: `{ claims, header }`. */
export const tokenShape = shapeOf(
  { claims: { meaning: 'What the token says' }, header: { meaning: 'How it was made' } },
  {
    claims: nested({ meaning: 'What the token says' }, claimsShape),
    header: nested({ meaning: 'How it was made' }, shapeOf(header)),
  },
);
