import { ids, scene, second, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const activate = (organization: string, after: number) =>
  touch({ at: scene.now + after, form: { active_organization_id: organization } });

describeRule('network/organization-race', {
  quiet: {
    'the same organization twice': [activate(ids.organization, 0), activate(ids.organization, second)],
    'a switch that takes its time': [activate('', 0), activate(ids.organization, 5 * second)],
  },
  reports: {
    'two organizations at once': {
      of: [activate('', 0), activate(ids.organization, second)],
      finding: { severity: 'info', path: 'request.body.active_organization_id', exchange: 1 },
    },
  },
});
