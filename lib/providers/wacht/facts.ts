import type { z } from 'zod/mini';
import { type Facts, ruleMaker } from '../../diagnose/index.ts';
import type { Path } from '../../json.ts';
import type { Lenient } from '../../parse/index.ts';
import type { Located } from '../located.ts';
import type {
  organizationMembership,
  session,
  signin,
  signinAttempt,
  signupAttempt,
  workspaceMembership,
} from './schemas/index.ts';

export type { Located };

// As the schemas type them; whatever was wrong in a response is undefined.
export type Session = Lenient<z.output<typeof session>>;
export type Signin = Lenient<z.output<typeof signin>>;
export type Attempt = Partial<Lenient<z.output<typeof signinAttempt>> & Lenient<z.output<typeof signupAttempt>>>;
export type OrganizationMembership = Lenient<z.output<typeof organizationMembership>>;
export type WorkspaceMembership = Lenient<z.output<typeof workspaceMembership>>;

/**
 * What this provider's rules may ask for, beyond what any rule may. Facts of all providers meet in one object, hence names that
 * no other has. Those that a response does not tell are absent.
 */
export interface WachtFacts extends Facts {
  /** Of the app's own pages, the deployment that their key names. */
  readonly deployment?: Deployment;
  /** Absent for the app's own requests. */
  readonly envelope?: Envelope;
  /** Who is signed in. */
  readonly signins?: Signins;
  readonly attempts: readonly Located<Attempt>[];
  readonly memberships: readonly Located<OrganizationMembership | WorkspaceMembership>[];
  /** The session that the page last got when it asked, unless something may rightly have led to another since. */
  readonly askedSessionId?: string;
  /** Where the user works, as of this exchange. */
  readonly scope?: Scope;
}

/** Which deployment responded; `type` null where neither host nor key tells. Wacht says staging for development. */
export interface Deployment {
  readonly host: string;
  readonly type: 'development' | 'production' | null;
}

/** What the envelope says of the request as a whole. */
export interface Envelope {
  /** The HTTP status once more. */
  readonly status: number | null;
  /** The server's words; `''` where all is well. */
  readonly message: string;
  readonly errors: readonly { readonly code: string | null; readonly path: Path }[];
}

/** Who is signed in, as a session tells it. */
export interface Signins {
  /** Of the session in the response. */
  readonly path: Path;
  readonly sessionId: string | null;
  readonly active: Located<Signin> | null;
  /** The active one included. */
  readonly all: readonly Signin[];
}

/** The organization and workspace that the active sign-in works in: an identifier, null for none, undefined where nothing told. */
export interface Scope {
  readonly userId: string | null;
  readonly organization: string | null | undefined;
  readonly workspace: string | null | undefined;
}

export const defineWachtRule = ruleMaker<WachtFacts>();
