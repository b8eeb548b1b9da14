import { describeEndedSession } from '../../../../../fixtures/clerk-fapi/ended-session.ts';

describeEndedSession('expired', 'warning');
