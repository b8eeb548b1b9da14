import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScenarioName } from '../demo/scenarios.ts';
import { openStage, type Stage } from '../demo/stage.ts';
import { says, textsOf } from './reading.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('development');
});
afterAll(() => stage.close());

/** What each kind of misbehavior must show: the finding, and what the session bar says at the end. */
const shown: readonly (readonly [ScenarioName, string, string])[] = [
  ['expired-token', 'token/expired-on-arrival', 'Ada Lovelace'],
  ['clock-ahead', 'token/issued-in-future', 'Ada Lovelace'],
  ['touch-unauthorized', 'network/unauthorized', 'signed out at'],
  ['rate-limited', 'network/rate-limited', 'Clerk asks to wait 30 seconds'],
  ['server-error', 'network/server-error', 'Ada Lovelace'],
  ['pending-session', 'session/pending', 'the user must choose an organization'],
  ['wrong-key', 'token/invalid-signature', 'Ada Lovelace'],
  ['unknown-key', 'token/unknown-key', 'Ada Lovelace'],
  ['template-missing', 'network/template-not-found', 'Ada Lovelace'],
  ['client-null', 'client/signed-out', 'Nobody is signed in'],
  ['dev-browser-unauthenticated', 'network/unknown-dev-browser', 'Recovered: '],
];

describe('the panel on an app whose auth misbehaves', () => {
  it.each(shown)('%s: shows %s', async (scenario, rule, session) => {
    const scene = await stage.open(scenario);
    await scene.play();
    await says(scene.panel, '.session-bar', session);
    await scene.panel.locator('[title^="All findings"][aria-expanded=false]').click();
    await says(scene.panel, '[aria-label="Findings of the capture"]', rule);
    const drawer = (await textsOf(scene.panel, '[aria-label="Findings of the capture"]')).join(' ');
    expect(drawer).toContain('Fix');
    expect(drawer).not.toContain('internal/crashed-rule');
    await scene.panel.locator('[title^="All findings"]').click();
    await scene.close();
  });

  it('organization-switch: follows the organization and finds nothing wrong', async () => {
    const scene = await stage.open('organization-switch');
    await scene.page.evaluate('window.demo.ready.then(() => window.demo.signIn())');
    await scene.page.evaluate("window.demo.switchOrganization('acme')");
    await says(scene.panel, '.session-bar', 'Acme');
    await scene.page.evaluate("window.demo.switchOrganization('globex')");
    await says(scene.panel, '.session-bar', 'Globex');
    expect(await problems(scene.panel)).toEqual([]);
    await scene.close();
  });

  it('sign-out: says so, and does not call it a lost session', async () => {
    const scene = await stage.open('sign-out');
    await scene.play();
    await says(scene.panel, '.session-bar', 'signed out at');
    await says(scene.panel, '.session-bar', 'Ada Lovelace');
    expect(await problems(scene.panel)).toEqual([]);
    await scene.close();
  });
});

/** Findings above info. */
const problems = (panel: Awaited<ReturnType<Stage['open']>>['panel']) =>
  panel.evaluate(() =>
    (window as import('../../entrypoints/devtools/hand-over.ts').PanelWindow).touchstone
      ?.get()
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ rule }) => rule),
  );
