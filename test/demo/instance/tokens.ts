// What Clerk signs: session tokens (version 2), template tokens and the client cookie.
import { randomBytes } from 'node:crypto';
import type { Session, World } from '../world.ts';
import { clockOf } from '../world.ts';
import { type Claims, signToken } from './jwt.ts';
import { ada, type Organization } from './people.ts';

const SESSION = 'cl_B7d4PD111AAA';
const TEMPLATE = 'cl_B7d4PD222AAA';
const LIFETIME = 60;

/** `ago`: how many seconds ago the token was issued; more than its lifetime makes it an expired one. */
export const sessionToken = (
  world: World,
  session: Session,
  organization: Organization | null = session.organization,
  ago = 0,
): string => {
  const iat = seconds(session.lastActiveAt) - ago;
  return sign(world, SESSION, {
    azp: world.origin,
    exp: iat + LIFETIME,
    ...(organization ? { fea: 'o:projects' } : {}),
    fva: factorAge(world, session),
    iat,
    iss: `https://${world.instance.fapi}`,
    jti: newTokenId(),
    nbf: iat - 10,
    ...(organization ? { o: organizationClaim(organization) } : {}),
    sid: session.id,
    sts: session.status,
    sub: ada.id,
    v: 2,
  });
};

/** One bit per permission in `per`, the lowest for the first; the one feature grants them all. */
const organizationClaim = ({ id, slug, role, permissions }: Organization) => ({
  fpm: String(2 ** permissions.length - 1),
  id,
  per: permissions.join(','),
  rol: role,
  slg: slug,
});

export const templateToken = (world: World): string => {
  const iat = seconds(clockOf(world));
  return sign(world, TEMPLATE, {
    aud: 'authenticated',
    azp: world.origin,
    email: ada.email.address,
    exp: iat + LIFETIME,
    iat,
    iss: `https://${world.instance.fapi}`,
    jti: newTokenId(),
    nbf: iat - 5,
    role: 'authenticated',
    sub: ada.id,
  });
};

export const clientToken = ({ instance, clientId, rotatingToken }: World): string =>
  signToken({}, { id: clientId, rotating_token: rotatingToken }, instance.published.privateKey);

/** Minutes since the first and the second factor were verified; -1 stands for never. */
export const factorAge = (world: World, session: Session): [number, number] => [
  Math.floor((clockOf(world) - session.createdAt) / 60_000),
  -1,
];

const sign = ({ instance, scenario }: World, cat: string, claims: Claims): string => {
  const named = scenario.token === 'unknown-key' ? instance.foreign : instance.published;
  const signer = scenario.token === 'wrong-key' ? instance.foreign : named;
  return signToken({ cat, kid: named.id }, claims, signer.privateKey);
};

const newTokenId = (): string => randomBytes(10).toString('hex');
const seconds = (at: number): number => Math.floor(at / 1000);
