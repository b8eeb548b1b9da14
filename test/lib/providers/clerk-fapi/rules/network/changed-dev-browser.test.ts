import { clerkId, createDevBrowser, getClient, scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const other = clerkId('dvb', scene.now);
const sends = { query: { __clerk_db_jwt: other } };
const isTold = { responseHeaders: { 'clerk-db-jwt': other } };

describeRule('network/changed-dev-browser', {
  quiet: {
    'one token throughout': [getClient(), touch()],
    'a token that a response replaced': [getClient(), createDevBrowser(isTold), touch(sends)],
    'another page': [getClient(), touch({ ...sends, origin: 'http://localhost:4000' })],
  },
  reports: {
    'another token out of nowhere': {
      of: [getClient(), touch(sends)],
      finding: { severity: 'warning', path: 'request.query.__clerk_db_jwt', exchange: 1 },
    },
  },
});
