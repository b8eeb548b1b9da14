import type { Content, Exchange } from '../capture/index.ts';
import type { ParsedObject, Problem, Shape } from '../parse/index.ts';
import type { Head } from '../recognize/index.ts';
import type { SignatureState, Token } from '../tokens/index.ts';
import type { Clock } from './clock.ts';

/** What any rule may ask for about one recognized exchange. Providers add facts of their own. */
export interface Facts {
  readonly exchange: Exchange;
  readonly head: Head;
  /** Provider id, `app` for the app's own request, or `''` for a body by itself that no provider claims. */
  readonly provider: string;
  /** `session.touch`, or null where the operation is unknown. */
  readonly operation: string | null;
  /** The operation makes a session token for its response. */
  readonly mintsToken: boolean;
  /** The provider calls the app: what it tells stands in the request, and the app's own server responds. */
  readonly isWebhook: boolean;
  /** It goes beside the API, as telemetry does: only rules that name its operation judge it. */
  readonly isAside?: boolean;
  readonly params: Readonly<Record<string, string>>;
  /** The status of a response that is no success: 400 or above, or 0 where there was none; null for any other. */
  readonly failure: number | null;
  readonly requestContent: Content;
  /** The body in which the provider speaks: the response's, but of a webhook that of the request. */
  readonly content: Content;
  readonly clock: Clock;
  readonly tokens: readonly Token[];
  /** The one of them by which the server that receives the request decides who is calling. */
  readonly sent: Token | null;
  /** Those of them that the response hands out. */
  readonly handedOut: readonly Token[];
  readonly problems: readonly Problem[];
  readonly objects: readonly ParsedObject[];
  /** The response as its schema types it: a `Lenient` value, undefined where there is no schema. */
  readonly parsed: unknown;
  /** What the schema says of the fields of `content`; null where there is no schema. */
  readonly shape: Shape | null;
  /** Present only while a signature's verdict is judged, which may be long after the exchange: keys can come later than tokens. */
  readonly verdict?: Verdict;
}

/** The signature of one token judged, for every place of its exchange. */
export interface Verdict {
  readonly token: Token;
  readonly signature: SignatureState;
  /** Names (`kid`) of the keys that its issuer publishes, where the token's is not among them. */
  readonly listed: readonly string[];
}

/** Is the response one of the app's own server? Its clock and its bodies are not the provider's. */
export const isAnsweredByApp = ({ provider, isWebhook }: Pick<Facts, 'provider' | 'isWebhook'>): boolean =>
  provider === 'app' || isWebhook;
