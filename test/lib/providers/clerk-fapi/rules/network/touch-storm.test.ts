import { scene, second, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const six = (step: number) => [0, 1, 2, 3, 4, 5].map((nth) => touch({ at: scene.now + nth * step }));

describeRule('network/touch-storm', {
  quiet: { 'a touch now and then': six(5 * second), 'five in a row': six(second).slice(1) },
  reports: {
    'six in a row': {
      of: six(second),
      finding: { severity: 'warning', message: '6 touches within 10 seconds', exchange: 5 },
    },
  },
});
