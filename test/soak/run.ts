// `npm run soak`: an hour of a page with ten requests a second, at the default limit, as fast as the browser can.
// `npm run soak -- ordinary` has one mixture only.
import { defaultSettings } from '../../components/settings/settings.ts';
import { openStage } from '../demo/stage.ts';
import { type Sample, soak } from './soak.ts';
import { type Mixture, mixtures } from './traffic.ts';
import { complaintsOf } from './verdict.ts';

const requests = Number(process.env.SOAK_REQUESTS || 36_000);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

const line = ({ requests, kept, foreign, dropped, foreignDropped, heap, devToolsHeap, elements }: Sample): string =>
  [
    `${requests} requests`,
    `kept ${kept} auth, ${foreign} other`,
    `dropped ${dropped} auth, ${foreignDropped} other`,
    `memory ${megabytes(heap)}`,
    `${elements} elements`,
    `DevTools itself ${megabytes(devToolsHeap)}`,
  ].join(' · ');

async function run(mixture: Mixture): Promise<readonly string[]> {
  console.log(`\n${mixture}: ${requests} requests, ${defaultSettings.keptExchanges} of each kind kept`);
  const stage = await openStage('development');
  const scene = await stage.open('healthy');
  await scene.play();
  const plan = { mixture, requests, limit: defaultSettings.keptExchanges, at: [0.1, 0.5, 1] };
  const started = performance.now();
  const onSample = (sample: Sample): void => {
    const perSecond = (sample.requests / (performance.now() - started)) * 1000;
    console.log(`  ${line(sample)} · ${perSecond.toFixed(0)} a second so far`);
  };
  const complaints = complaintsOf(await soak(stage, scene, { ...plan, onSample }));
  await stage.close();
  for (const complaint of complaints) console.log(`  WRONG: ${complaint}`);
  if (complaints.length === 0) console.log('  Nothing was lost without notice, and memory stayed within bounds.');
  return complaints;
}

const chosen = mixtures.filter((mixture) => process.argv.length < 3 || process.argv.includes(mixture));
for (const mixture of chosen) if ((await run(mixture)).length > 0) process.exitCode = 1;
