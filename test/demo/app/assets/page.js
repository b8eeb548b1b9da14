// The page: its buttons, what it shows, and the same actions for tests as `window.demo`.
import { actions, loadedClerk, settings, watchRefusals } from './actions.js';

// The SDK touches only in a page that has the focus. Every action stands for a click, which would have given it.
document.hasFocus = () => true;

/** @typedef {keyof typeof actions} Action */
/** @typedef {{ ok: boolean, text: string }} Outcome */

/** @param {string} selector @returns {Element} */
const element = (selector) => document.querySelector(selector) ?? document.body;

/**
 * Resolves whatever happens: a refusal is shown like any other outcome.
 * @param {string} name
 * @param {(string | null)[]} args
 * @returns {Promise<Outcome>}
 */
const perform = async (name, ...args) => {
  const outcome = await attempt(name, args);
  const item = document.createElement('li');
  item.textContent = outcome.text;
  item.className = outcome.ok ? 'done' : 'refused';
  element('#log').append(item);
  showSession();
  return outcome;
};

/** @param {string} name @param {(string | null)[]} args @returns {Promise<Outcome>} */
const attempt = async (name, args) => {
  /** @type {Record<string, (...args: (string | null)[]) => Promise<string>>} */
  const known = actions;
  try {
    return { ok: true, text: (await known[name]?.(...args)) ?? name };
  } catch (error) {
    return { ok: false, text: `${name}: ${error instanceof Error ? error.message : error}` };
  }
};

const play = async () => {
  const outcomes = [];
  for (const step of settings.steps) outcomes.push(await perform(...step));
  return outcomes;
};

const showSession = () => {
  const { user, session, organization } = loadedClerk() ?? {};
  element('#user').textContent = user ? `${user.fullName} (${user.primaryEmailAddress?.emailAddress})` : 'nobody';
  element('#session').textContent = session?.status ?? 'none';
  element('#organization').textContent = organization?.name ?? 'none';
};

const load = async () => {
  const script = element('script[data-clerk-js-script]');
  if (!loadedClerk()) await new Promise((resolve) => script.addEventListener('load', resolve, { once: true }));
  // Telemetry is sampled at random and would go to a host that is not ours.
  const clerk = loadedClerk();
  await clerk?.load({ telemetry: false });
  clerk?.addListener(showSession);
  if (clerk) watchRefusals(clerk);
  showSession();
  for (const button of document.querySelectorAll('button')) {
    button.disabled = false;
    button.addEventListener('click', () => press(button));
  }
};

/** @param {HTMLButtonElement} button */
const press = async ({ dataset: { action = '', argument } }) => {
  await (action === 'play' ? play() : perform(action, ...(argument === undefined ? [] : [argument])));
};

const names = /** @type {Action[]} */ (Object.keys(actions));
const callable = names.map((name) => [name, (/** @type {(string | null)[]} */ ...args) => perform(name, ...args)]);

Object.assign(window, { demo: { ...Object.fromEntries(callable), play, ready: load() } });
