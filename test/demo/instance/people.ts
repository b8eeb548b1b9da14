// The invented people and companies. Fixed dates give them the same ids in every run.
import { newId } from './ksuid.ts';

const joinedAt = Date.UTC(2025, 2, 14, 9, 26, 53, 589);
const googleLinkedAt = Date.UTC(2025, 2, 20, 17, 4, 11, 302);

export const ada = {
  id: newId('user', joinedAt, 'ada'),
  createdAt: joinedAt,
  firstName: 'Ada',
  lastName: 'Lovelace',
  username: 'ada.lovelace',
  password: 'Bernoulli-numbers-1843',
  email: { id: newId('idn', joinedAt, 'ada email'), address: 'ada.lovelace@example.com', createdAt: joinedAt },
  google: {
    id: newId('eac', googleLinkedAt, 'ada google'),
    identificationId: newId('idn', googleLinkedAt, 'ada google'),
    userId: '104815162342108115127',
    createdAt: googleLinkedAt,
  },
} as const;

export interface Organization {
  readonly id: string;
  readonly membershipId: string;
  readonly name: string;
  readonly slug: string;
  readonly role: 'admin' | 'member';
  readonly permissions: readonly string[];
  readonly createdAt: number;
  readonly joinedAt: number;
}

const organization = (
  name: string,
  role: Organization['role'],
  permissions: readonly string[],
  createdAt: number,
): Organization => {
  const slug = name.toLowerCase();
  const membershipId = newId('orgmem', createdAt, slug);
  return {
    id: newId('org', createdAt, slug),
    membershipId,
    name,
    slug,
    role,
    permissions,
    createdAt,
    joinedAt: createdAt,
  };
};

export const acme = organization('Acme', 'admin', ['manage', 'read'], Date.UTC(2025, 3, 2, 10, 30, 0, 45));
export const globex = organization('Globex', 'member', ['read'], Date.UTC(2025, 5, 19, 14, 12, 9, 871));
export const organizations: readonly Organization[] = [acme, globex];
