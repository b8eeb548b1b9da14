import { describeEndedSession } from '../../../../../fixtures/clerk-fapi/ended-session.ts';

describeEndedSession('replaced', 'warning');
