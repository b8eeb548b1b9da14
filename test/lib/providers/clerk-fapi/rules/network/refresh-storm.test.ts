import { ids, scene, second, session, tokens } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const four = (step: number, more: object = {}) =>
  [0, 1, 2, 3].map((nth) => tokens({ at: scene.now + nth * step, ...more }));
const forOrganization = (organization: string | null) =>
  tokens({ session: { last_active_organization_id: organization } });

describeRule('network/refresh-storm', {
  quiet: {
    'a token every 43 seconds': four(43 * second),
    'tokens of two organizations': [null, ids.organization, null, ids.organization].map(forOrganization),
    'tokens that the app wants fresh, of which another rule speaks': four(second, { query: { debug: 'skip_cache' } }),
    'refused requests': four(second, { status: 500, json: {} }),
    'one session': [tokens({ session: session() })],
  },
  reports: {
    'four within half a minute': {
      of: four(5 * second),
      finding: { severity: 'warning', message: '4 tokens of one session were fetched within 30 seconds', exchange: 3 },
    },
  },
});
