import type { z } from 'zod/mini';
import type { Content, TextBody } from '../capture/index.ts';
import type { Facts, Rule } from '../diagnose/index.ts';
import type { Path } from '../json.ts';
import type { Head, Recognizer, Route } from '../recognize/index.ts';
import type { SessionView } from '../session-view.ts';
import type { Explanation, Token, TokenClaims, TokenGrammar } from '../tokens/index.ts';

/** One operation of a provider's API. */
export interface Endpoint extends Route {
  /** What it means, in plain words for the list: `Touch session`. */
  readonly title: string;
  /** What it means with this request body, where that tells more; null for the title itself. */
  titleWith?(request: Content): string | null;
  /** The successful response body, envelope included; absent where there is none to hold (redirects, scripts). */
  readonly response?: z.ZodMiniType;
  /** The body of a response with status ≥ 400, where it is not the one of the whole API. */
  readonly refusal?: z.ZodMiniType;
  /** The request's body, form fields as an object of strings. */
  readonly request?: z.ZodMiniType;
  /** Its response carries a session token that was made for it. */
  readonly mintsToken?: true;
  /** The provider calls the app: what it tells stands in the request, and the response is the app's own. */
  readonly isWebhook?: true;
}

/** One request of the app, by itself. */
export type AppRequest = Pick<Facts, 'exchange' | 'head' | 'clock' | 'tokens'>;

/** Why a server refused a request, or sent the browser away to renew its session. */
export interface Refusal {
  /** The token that decided; null where none was sent. */
  readonly token: Token | null;
  /** As the provider's backend names it: `token-expired`. Null: nothing that can be seen explains it. */
  readonly reason: string | null;
  /** Where the response itself says so; null where it is concluded from what was sent. */
  readonly path: Path | null;
  /** A clause without a full stop, in small letters. */
  readonly meaning: string;
  readonly fix: string;
  /** What the response says beside, in its own words: a received text. */
  readonly told: string | null;
}

/** One auth system: everything the rest of the code needs to know about it. */
export interface Provider extends Recognizer<Endpoint> {
  /** For people: `Clerk, Frontend API`. */
  readonly title: string;
  readonly endpoints: readonly Endpoint[];
  /** The vendor's own hosts and the suffixes it gives to all its customers: they identify nobody, so an export keeps them. */
  readonly hosts?: readonly string[];
  /**
   * What the names of cookies may end in for the instance at a host, always in the same order. A digest of the host tells the
   * app to whoever guesses it, so an export puts that of the host's stand-in in its place.
   */
  cookieSuffixes?(host: string): readonly string[];
  /** Does this API publish a header, cookie or parameter of this name? Those of its tokens are the grammar's. */
  isOwnName?(name: string): boolean;
  /**
   * Does the name of a host alone tell that it may be this system's? Present where apps may serve it from a host of their own,
   * by a custom domain or a proxy: hosts that do not tell can be named in the settings.
   */
  tellsHost?(host: string): boolean;
  /** Hosts that were named and do not tell. An export puts the provider's id before their stand-ins, by which those do. */
  readonly namedHosts?: ReadonlySet<string>;
  /** The body of a response with status ≥ 400. */
  readonly errorResponse: z.ZodMiniType;
  readonly grammar: TokenGrammar;
  /** What the claims of its tokens mean, beside those that standards name. */
  readonly tokenClaims?: TokenClaims;
  /** What one of its tokens says in a compact form, such as a bit mask, told in full; nothing for tokens of others. */
  explainToken?(token: Token): readonly Explanation[];
  /** Why a request of the app was refused, in this provider's words; null where it has no say in it. */
  explainRefusal?(request: AppRequest): Refusal | null;
  /** Rules peculiar to this API. */
  readonly rules: readonly Rule[];
  /** Does the app's own response carry this provider's marks, such as `x-clerk-auth-status`? */
  marksApp?(head: Head): boolean;
  /** Does a text that the app sends or gets hold a key of this provider's? Then it is looked at, though no token is in it. */
  holdsKey?(text: TextBody): boolean;
  /**
   * Follows one capture through time: the facts its rules need of each exchange, and the session at the end. Absent where nobody
   * is signed in, as in an API between servers.
   */
  follow?(): Follower;
}

export interface Follower {
  /** Called once per exchange in arrival order, the app's own ones included; gives them with the facts that the provider's rules ask for. */
  observe(facts: Facts): Facts;
  /** The session as of the newest exchange; null while none of this provider was seen. */
  view(): SessionView | null;
  /** What else goes on: the other sessions of the client, and those of other instances. */
  otherViews?(): readonly SessionView[];
}
