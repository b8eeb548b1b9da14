// The details pane in a real DevTools: what is wrong with a request, what changed, what its fields mean.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';
import { says, selectRow, selectTab, textsOf } from './reading.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('development');
});
afterAll(() => stage.close());

/** The panel with a refused request of the app in its details. */
async function refused(scenario: Parameters<Stage['open']>[0]): Promise<Scene> {
  const scene = await stage.open(scenario);
  await scene.play();
  await selectRow(scene.panel, '/api/projects');
  return scene;
}

const panelText = async ({ panel }: Scene) => (await textsOf(panel, '[role=tabpanel]')).join(' ');

describe('a refused request', () => {
  it.each([
    ['expired-token', 'token-expired', 'It had expired'],
    ['clock-ahead', 'token-not-active-yet', 'it was issued'],
    ['wrong-key', 'token-invalid-signature', 'Signature invalid'],
    ['unknown-key', 'jwk-kid-mismatch', 'Key unknown'],
  ] as const)('%s: is explained from the token to the fix', async (scenario, reason, seen) => {
    const scene = await refused(scenario);
    await selectTab(scene.panel, 'Explain');
    await says(scene.panel, '[role=tabpanel]', 'What to do');
    const text = await panelText(scene);
    expect(text).toContain(reason);
    expect(text).toContain(seen);
    expect(text).not.toContain('eyJ');
    await scene.close();
  });

  it('opens at its findings, which lead to the field', async () => {
    const scene = await refused('expired-token');
    await says(scene.panel, '[role=tab][aria-selected=true]', 'Findings');
    await scene.panel.locator('[role=tabpanel] .evidence-field').click();
    await says(scene.panel, '[role=tab][aria-selected=true]', 'Tokens');
    await scene.close();
  });
});

describe('a touch', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await stage.open('healthy');
    await scene.play();
    await selectRow(scene.panel, 'Touch session');
  });

  it('opens at the session where nothing is wrong with it', async () => {
    await says(scene.panel, '[role=tab][aria-selected=true]', 'Session');
  });

  it('is compared with the response before it about the same object', async () => {
    await selectTab(scene.panel, 'Changes');
    await says(scene.panel, '.changes-with option', 'the one before');
    await says(scene.panel, '.changes-volatile > summary', 'moved');
    expect(await panelText(scene)).not.toContain('eyJ');
  });

  it('tells of a field what it may be, and finds one by its first letters', async () => {
    await selectTab(scene.panel, 'Session');
    await scene.panel.locator('[role=tree] [role=treeitem]').click();
    await scene.frontEnd.keyboard.type('sta');
    await says(scene.panel, '.field-strip', 'status');
    await says(scene.panel, '.field-strip-choice[aria-current]', 'active');
  });

  it('tells a time in local, in UTC and by its distance', async () => {
    await scene.frontEnd.keyboard.type('expire_a');
    await says(scene.panel, '.field-strip-facts', 'local');
    expect((await textsOf(scene.panel, '.field-strip-facts')).join(' ')).toMatch(/T\d\d:\d\d:\d\d\.\d{3}Z.*in \d/);
  });

  it('opens everything below a field at once', async () => {
    // The strip that tells of a field stands over the last lines of the tree.
    await scene.panel.$eval('[data-path$=".user"]', (field) => field.scrollIntoView({ block: 'center' }));
    await scene.panel.locator('[data-path$=".user"]').click();
    await scene.panel.locator('::-p-xpath(//button[contains(., "Expand all below")])').click();
    await says(scene.panel, '[data-path*=".user.email_addresses.0."]', 'verif');
  });
});
