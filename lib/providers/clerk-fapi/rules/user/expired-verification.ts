import { joinPath } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

export const expiredVerification = defineClerkRule({
  id: 'user/expired-verification',
  severity: 'info',
  title: 'Verification that was not completed',
  why: 'A code or a link was sent and was not used in time, or was refused. It can no longer be completed.',
  fix: 'Start the verification again with prepareVerification, which sends a new code or link.',
  needs: ['verifications'],
  check({ verifications, clock: { judgedAt } }, report) {
    for (const { value, path, owner } of verifications) {
      const isOver =
        value.status === 'unverified' && !!value.expire_at && judgedAt !== null && value.expire_at < judgedAt;
      if (value.status !== 'expired' && value.status !== 'failed' && !isOver) continue;
      report({
        path: joinPath(path, 'status'),
        about: owner,
        message: isOver
          ? 'A verification was not completed in time'
          : `A verification ${value.status === 'failed' ? 'failed' : 'expired'}`,
      });
    }
  },
});
