import type { SessionFacts, SessionView } from '../../lib/session-view.ts';
import { durationMs, epochMs } from '../../lib/time.ts';
import { now } from '../fixtures/exchange.ts';

const hour = 3_600_000;

export const sessionFacts = (overrides: Partial<SessionFacts> = {}): SessionFacts => ({
  id: 'sess_1',
  status: 'active',
  createdAt: epochMs(now - 2 * hour),
  expiresAt: epochMs(now + 166 * hour),
  abandonsAt: epochMs(now + 700 * hour),
  lastActiveAt: epochMs(now),
  tasks: [],
  factorAges: [16, -1],
  impersonated: false,
  actor: null,
  ...overrides,
});

/** Noor, signed in, with a token that has 41 seconds left. */
export const sessionView = (overrides: Partial<SessionView> = {}): SessionView => ({
  provider: 'shop',
  title: 'Shop',
  instance: { host: 'auth.example.com', type: 'development' },
  sdk: 'shop-js 1.2.3',
  apiVersion: '2026-01-01',
  state: 'signed-in',
  session: sessionFacts(),
  user: { id: 'user_1', label: 'Noor Haddad', identifier: 'noor@example.com' },
  organization: { id: 'org_1', label: 'Lighthouse Bakery', role: 'admin' },
  token: { issuedAt: epochMs(now - 19_000), expiresAt: epochMs(now + 41_000) },
  departed: null,
  others: [],
  serverAhead: durationMs(0),
  asOf: epochMs(now),
  ...overrides,
});

export const signedOut: Partial<SessionView> = {
  state: 'signed-out',
  session: null,
  user: null,
  organization: null,
  token: null,
};
