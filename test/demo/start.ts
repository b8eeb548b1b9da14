// `npm start`: a browser with the built extension, on an app that signs in through the real SDK. Nothing is sent out.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDevTools } from '../browser/front-end.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { showPanel } from '../browser/show-panel.ts';
import { startDemo } from './demo.ts';
import { isScenario, scenarioNames } from './scenarios.ts';

const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { production: { type: 'boolean', default: false }, scenario: { type: 'string', default: 'healthy' } },
  });
  if (!isScenario(values.scenario)) throw new Error(`The scenarios are: ${scenarioNames.join(', ')}`);
  const demo = await startDemo({ mode: values.production ? 'production' : 'development' });
  try {
    const browser = await launchChromium({ extension: built, headless: false, args: demo.browserArguments() });
    browser.once('disconnected', () => void demo.close());
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(demo.pageUrl(values.scenario));
    await showPanel(await openDevTools(page), 'Touchstone');
    console.log('Press “Play this scenario” and look at the panel. Close the browser to stop.');
  } catch (error) {
    await demo.close();
    throw error;
  }
};

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (hasDisplay()) {
  await main();
} else {
  console.error('There is no display to open a browser on. `npm run e2e` shows the same scenarios to a headless one.');
  process.exitCode = 1;
}
