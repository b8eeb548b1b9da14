import { scene, second, tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const at = (...seconds: readonly number[]) => seconds.map((after) => tokens({ at: scene.now + after * second }));

describeRule('network/early-refresh', {
  quiet: { 'the usual rhythm': at(0, 43, 86, 129, 172), 'an early one now and then': at(0, 20, 63, 83, 126, 146) },
  reports: { 'three short intervals in a row': { of: at(0, 25, 50, 75), finding: { severity: 'info', exchange: 3 } } },
});
