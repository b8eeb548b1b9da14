import type { DurationMs, EpochMs } from './time.ts';

/**
 * What every provider's session looks like to the rest: the common language of the panel, the popup and `inspect --json`.
 * It holds no token and no cookie, so it may leave the panel for the popup; names and identifiers are personal data all the same.
 */
export interface SessionView {
  /** Provider id, such as `clerk-fapi`. */
  readonly provider: string;
  /** Provider name for people, such as `Clerk, Frontend API`. */
  readonly title: string;
  readonly instance: { readonly host: string; readonly type: 'development' | 'production' | null };
  readonly sdk: string | null;
  readonly apiVersion: string | null;
  readonly state: SessionState;
  readonly session: SessionFacts | null;
  readonly user: UserFacts | null;
  readonly organization: { readonly id: string; readonly label: string; readonly role: string | null } | null;
  readonly token: { readonly issuedAt: EpochMs | null; readonly expiresAt: EpochMs | null } | null;
  /** While nobody is signed in: who was, as far as the traffic has shown. */
  readonly departed: Departed | null;
  /** Other sessions of the same client, as in multi-session apps. None in a view from one of these others. */
  readonly others: readonly { readonly id: string; readonly status: string; readonly label: string | null }[];
  /** How far the server's clock is ahead of the capturing machine's; null while no response told. */
  readonly serverAhead: DurationMs | null;
  /** When this was true: the arrival of the newest response; null while none carries a time. */
  readonly asOf: EpochMs | null;
}

export interface UserFacts {
  readonly id: string;
  readonly label: string;
  readonly identifier: string | null;
}

/** The last user, and how their being signed in came to its end. */
export interface Departed {
  readonly user: UserFacts | null;
  /** Arrival of the response that showed it. */
  readonly at: EpochMs | null;
  /** The page had asked for it. */
  readonly isAskedFor: boolean;
}

/** `unknown`: an exchange was recognized, but none has shown the client yet. */
export type SessionState = 'signed-in' | 'pending' | 'signed-out' | 'unknown';

/**
 * What a session's status can be. `replaced` is of Clerk's Backend API reference; `pending` came in 2025. A view repeats
 * whatever else was sent.
 */
export const sessionStatuses = [
  'active',
  'pending',
  'ended',
  'expired',
  'removed',
  'replaced',
  'revoked',
  'abandoned',
] as const;

/** The session itself; times that the provider did not tell are null. */
export interface SessionFacts {
  readonly id: string;
  /** As it was sent: one of the statuses above, or any text. */
  readonly status: string;
  readonly createdAt: EpochMs | null;
  readonly expiresAt: EpochMs | null;
  readonly abandonsAt: EpochMs | null;
  readonly lastActiveAt: EpochMs | null;
  /** Open tasks by key, such as `choose-organization`. */
  readonly tasks: readonly string[];
  /** Minutes since the first and second factor were verified; −1 is never. */
  readonly factorAges: readonly number[] | null;
  /** Someone else acts as this user. */
  readonly impersonated: boolean;
  /** Who that is, by identifier; null where nothing tells. */
  readonly actor: string | null;
}
