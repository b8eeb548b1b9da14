// `npm start`: a browser with the built extension, on an app that signs in through the real SDK. Nothing is sent out.
import { parseArgs } from 'node:util';
import { isScenario, type ScenarioName, scenarioNames, scenarios } from './scenarios.ts';
import { showHeadless } from './show-headless.ts';
import { openStage } from './stage.ts';

const { values } = parseArgs({
  options: { production: { type: 'boolean', default: false }, scenario: { type: 'string', multiple: true } },
});
const named = values.scenario ?? [];
const wanted = named.filter(isScenario);
if (wanted.length < named.length) {
  console.error(`There is no such scenario. There are ${scenarioNames.join(', ')}.`);
  process.exit(2);
}
const mode = values.production ? 'production' : 'development';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

if (hasDisplay) await showWindow(wanted[0] ?? 'healthy');
else await showHeadless(mode, wanted.length > 0 ? wanted : ['healthy', 'clock-ahead', 'pending-session', 'wrong-key']);

async function showWindow(scenario: ScenarioName): Promise<void> {
  const stage = await openStage(mode, { headless: false });
  stage.browser.once('disconnected', () => void stage.demo.close());
  await stage.open(scenario);
  console.log(`${scenario}: ${scenarios[scenario].description}`);
  console.log('Press “Play this scenario” and look at the panel. Close the browser to stop.');
}
