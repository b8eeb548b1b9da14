import { afterAll, beforeAll } from 'vitest';
import type { ScenarioName } from '../demo/scenarios.ts';
import { openStage, type Scene, type Stage } from '../demo/stage.ts';

/** One stage and one scene, played to its end before the first test of a file, for all of them. */
interface PlayedScene extends Pick<Scene, 'page' | 'panel' | 'frontEnd'>, Pick<Stage, 'browser'> {
  /** Clicks what has this name. */
  press(label: string): Promise<void>;
}

export function playedScene(scenario: ScenarioName): PlayedScene {
  const opened: { stage?: Stage; scene?: Scene } = {};
  beforeAll(async () => {
    opened.stage = await openStage('development');
    opened.scene = await opened.stage.open(scenario);
    await opened.scene.play();
  });
  afterAll(() => opened.stage?.close());
  const there = <Part>(part: Part | undefined): Part => {
    if (part === undefined) throw new Error('A scene is there only while tests run');
    return part;
  };
  return {
    get browser() {
      return there(opened.stage).browser;
    },
    get page() {
      return there(opened.scene).page;
    },
    get panel() {
      return there(opened.scene).panel;
    },
    get frontEnd() {
      return there(opened.scene).frontEnd;
    },
    press: (label) => there(opened.scene).panel.locator(`::-p-aria(${label})`).click(),
  };
}
