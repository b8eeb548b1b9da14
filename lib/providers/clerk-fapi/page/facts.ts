import { own } from '../../../json.ts';
import { type DurationMs, durationMs } from '../../../time.ts';
import type { Token } from '../../../tokens/index.ts';
import { clientChanges, sessionSuffix, sessionSuffixes } from '../cookies/by-name.ts';
import { cookieSuffix } from '../cookies/suffix.ts';
import { type PublishableKey, readPublishableKey } from '../recognize/publishable-key.ts';
import { currentSession, isInUse } from '../session-view/current.ts';
import { cookiesOf, sessionCookies, textOf } from './state.ts';

/** What an open page tells by itself, without its traffic. */
export interface PageFacts {
  /** Null where the page shows no key, or one that cannot be read. */
  readonly key: PublishableKey | null;
  readonly isKeyBroken: boolean;
  /** `''` where unknown. */
  readonly origin: string;
  /** Null where the page shows no SDK. */
  readonly isLoaded: boolean | null;
  /** `loading`, `ready`, `degraded` or `error`; older SDKs have none (clerk/javascript, `shared/src/types/clerk.ts`). */
  readonly status: string | null;
  /** How long ago the SDK's script came; null where it is part of the app's own. */
  readonly sinceScript: DurationMs | null;
  /** The client has a session that is signed in. */
  readonly isSignedIn: boolean;
  /** Suffixes of all session cookies; `''` is the cookie without one. */
  readonly sessionSuffixes: readonly string[];
  /** What the page's own key makes of it; null where the key is not known. */
  readonly ownSuffix: string | null;
  /** The instance's own session tokens and `__client_uat`s: those with its suffix, else those without any. */
  readonly tokens: readonly Token[];
  readonly changes: ReadonlyMap<string, number>;
}

/** Reads what the popup collected; each field of it is as hostile as the page. */
export function pageFacts(state: unknown): PageFacts {
  const written = textOf(state, 'publishableKey');
  const key = written === null ? null : readPublishableKey(written);
  const ownSuffix = written === null || key === null ? null : cookieSuffix(written);
  const requestHeaders = cookiesOf(state).map((pair) => ({ name: 'cookie', value: pair.join('=') }));
  const loaded = own(state, 'loaded');
  const sinceScript = own(state, 'sinceScript');
  return {
    key,
    isKeyBroken: written !== null && key === null,
    origin: textOf(state, 'origin') ?? '',
    isLoaded: typeof loaded === 'boolean' ? loaded : null,
    status: textOf(state, 'status'),
    sinceScript: typeof sinceScript === 'number' ? durationMs(sinceScript) : null,
    isSignedIn: isInUse(currentSession(own(state, 'client'))),
    sessionSuffixes: sessionSuffixes({ requestHeaders }),
    ownSuffix,
    tokens: ownOf(sessionCookies(state), sessionSuffix, ownSuffix),
    changes: new Map(ownOf([...clientChanges({ requestHeaders })], ([suffix]) => suffix, ownSuffix)),
  };
}

/** Projects that share a host see each other's cookies. */
function ownOf<T>(all: readonly T[], suffixOf: (one: T) => string, ownSuffix: string | null): readonly T[] {
  const suffixed = all.filter((one) => suffixOf(one) === ownSuffix);
  return suffixed.length > 0 ? suffixed : all.filter((one) => suffixOf(one) === '');
}
