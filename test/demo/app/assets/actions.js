// What a person does in this app, done with Clerk's SDK as an app does it.
/** @typedef {import('@clerk/clerk-js').Clerk} Clerk */
/** @typedef {{ steps: [string, ...(string | null)[]][], identifier: string, password: string, keys: string }} Settings */

/** @type {Settings} */
export const settings = JSON.parse(document.querySelector('meta[name=settings]')?.getAttribute('content') ?? '{}');

/** @returns {Clerk | undefined} */
export const loadedClerk = () => /** @type {Window & { Clerk?: Clerk }} */ (window).Clerk;

const clerk = () => loadedClerk() ?? fail('Clerk is not loaded');

/** @param {string} message @returns {never} */
const fail = (message) => {
  throw new Error(message);
};

const session = () => clerk().session ?? fail('No session');

/** @type {(error: Error) => void} */
let onRefusal = () => {};

/** @param {Clerk} clerk */
export const watchRefusals = (clerk) =>
  clerk.__internal_onAfterResponse((_request, response) => {
    if (response && !response.ok) onRefusal(new Error(`Clerk answered ${response.status}`));
  });

/**
 * After a refusal the SDK asks again for a quarter of a minute. It may, but nobody should have to wait for it.
 * @param {Promise<unknown>} answer
 */
const orRefusal = (answer) =>
  new Promise((resolve, reject) => {
    onRefusal = reject;
    answer.then(resolve, reject);
  });

export const actions = {
  async signIn() {
    const { client } = clerk();
    const attempt = await (client ?? fail('No client')).signIn.create({ identifier: settings.identifier });
    const { createdSessionId } = await attempt.attemptFirstFactor({
      strategy: 'password',
      password: settings.password,
    });
    // Staying on the page is this app's way to deal with a session that has tasks left.
    await clerk().setActive({ session: createdSessionId, navigate: async () => {} });
    return `Signed in as ${clerk().user?.fullName}`;
  },
  async signOut() {
    await clerk().signOut(() => {});
    return 'Signed out';
  },
  async removeSession() {
    await session().remove();
    return 'Session removed';
  },
  async endSession() {
    await session().end();
    return 'Session ended';
  },
  async touch() {
    await session().touch();
    return 'Touched';
  },
  async refreshToken() {
    await orRefusal(session().getToken({ skipCache: true }));
    return 'New session token';
  },
  /** @param {string | null} [name] */
  async template(name = 'supabase') {
    await session().getToken({ template: name ?? '', skipCache: true });
    return `New ${name} token`;
  },
  /** @param {string | null} [organization] an id or a slug; null for the personal account */
  async switchOrganization(organization = null) {
    await clerk().setActive({ organization });
    return `Switched to ${clerk().organization?.name ?? 'the personal account'}`;
  },
  async listSessions() {
    const sessions = await (clerk().user ?? fail('No user')).getSessions();
    return `${sessions.length} active session(s)`;
  },
  async fetchKeys() {
    const { keys } = await (await fetch(settings.keys)).json();
    return `${keys.length} published key(s)`;
  },
  async callApi() {
    const token = await clerk().session?.getToken();
    const answer = await fetch('/api/projects', token ? { headers: { authorization: `Bearer ${token}` } } : {});
    // A request ends, for DevTools too, when its body was read.
    await answer.text();
    return answer.ok ? 'The API answered' : fail(`The API answered ${answer.status}`);
  },
};
