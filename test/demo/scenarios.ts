// What can be watched, and what the stand-in does differently in each. The page plays `steps`, one after the other.
export type Step = readonly [action: string, ...args: (string | null)[]];

export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfter?: number;
}

export interface Scenario {
  readonly description: string;
  readonly steps: readonly Step[];
  /** How far the Frontend API's clock is ahead of the real one. */
  readonly clockAhead?: number;
  /** Which operations are refused; but for the touch that is part of signing in. */
  readonly refuse?: Readonly<Partial<Record<'touch' | 'tokens' | 'template' | 'client', Refusal>>>;
  /** The operation that is refused is refused once only. */
  readonly once?: true;
  /** A refusal comes with the end of every session. */
  readonly signsOut?: true;
  readonly token?: 'expired' | 'wrong-key' | 'unknown-key';
  readonly session?: 'pending';
  readonly client?: 'null';
}

const signedIn: Step = ['signIn'];

const busy: Refusal = { status: 429, code: 'too_many_requests', message: 'Too many requests', retryAfter: 30 };
const down: Refusal = { status: 503, code: 'service_unavailable', message: 'Service unavailable' };

export const scenarios = {
  healthy: {
    description: 'Everything works: sign-in, touch, token refresh, a template token and a call to the app’s own API.',
    steps: [signedIn, ['touch'], ['refreshToken'], ['template', 'supabase'], ['listSessions'], ['callApi']],
  },
  'organization-switch': {
    description: 'The user switches from Acme to Globex and back to the personal account; tokens follow.',
    steps: [
      signedIn,
      ['switchOrganization', 'acme'],
      ['callApi'],
      ['switchOrganization', 'globex'],
      ['callApi'],
      ['switchOrganization', null],
      ['callApi'],
    ],
  },
  'sign-out': {
    description: 'The user signs in, works and signs out; a call to the API is then refused.',
    steps: [signedIn, ['callApi'], ['signOut'], ['callApi']],
  },
  'expired-token': {
    description: 'The Frontend API answers a token request with a token whose time is over, as a stale cache would.',
    steps: [signedIn, ['refreshToken'], ['callApi']],
    token: 'expired',
  },
  'clock-ahead': {
    description: 'The Frontend API’s clock is 30 seconds ahead of the app server’s: fresh tokens come from the future.',
    steps: [signedIn, ['refreshToken'], ['callApi']],
    clockAhead: 30_000,
  },
  'touch-unauthorized': {
    description: 'The session was ended elsewhere: a touch answers 401 and the client is then empty.',
    steps: [signedIn, ['touch'], ['callApi']],
    refuse: { touch: { status: 401, code: 'authentication_invalid', message: 'Invalid authentication' } },
    signsOut: true,
  },
  'rate-limited': {
    description: 'Touches and token requests answer 429 with a retry-after of 30 seconds.',
    steps: [signedIn, ['touch'], ['refreshToken']],
    refuse: { touch: busy, tokens: busy },
  },
  'server-error': {
    description: 'Touches and token requests answer 503.',
    steps: [signedIn, ['touch'], ['refreshToken']],
    refuse: { touch: down, tokens: down },
  },
  'pending-session': {
    description: 'The session stays pending until an organization is chosen, so the app sees a signed-out user.',
    steps: [signedIn, ['callApi']],
    session: 'pending',
  },
  'wrong-key': {
    description: 'Tokens name the published key but were signed with another one.',
    steps: [signedIn, ['fetchKeys'], ['refreshToken'], ['callApi']],
    token: 'wrong-key',
  },
  'unknown-key': {
    description: 'Tokens name a key that the instance does not publish.',
    steps: [signedIn, ['fetchKeys'], ['refreshToken'], ['callApi']],
    token: 'unknown-key',
  },
  'template-missing': {
    description: 'The app asks for a token template that does not exist.',
    steps: [signedIn, ['template', 'supabase']],
    refuse: { template: { status: 404, code: 'resource_not_found', message: 'Resource not found' } },
  },
  'client-null': {
    description: 'A visitor without a client: the client request answers null twice.',
    steps: [['callApi']],
    client: 'null',
  },
  'dev-browser-unauthenticated': {
    description: 'The first client request does not know the dev browser; clerk-js starts over (development only).',
    steps: [signedIn, ['callApi']],
    refuse: { client: { status: 401, code: 'dev_browser_unauthenticated', message: 'Dev browser unauthenticated' } },
    once: true,
  },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

export const isScenario = (name: string): name is ScenarioName => Object.hasOwn(scenarios, name);

export const scenarioOf = (name: ScenarioName): Scenario => scenarios[name];
