import { inWords } from '../../../../in-words.ts';
import { joinPath } from '../../../../json.ts';
import { between, days, epochMs, seconds } from '../../../../time.ts';
import { defineClerkRule } from '../../facts.ts';

/** Maximum lifetime unless the Dashboard says otherwise (Clerk docs, "Session options"). */
const usual = days(7);

export const customSessionLifetime = defineClerkRule({
  id: 'session/custom-lifetime',
  severity: 'info',
  title: 'Custom session lifetime',
  why: 'Sessions last seven days unless the instance is configured otherwise, and this one differs.',
  fix: 'Nothing needs to be done if you set the lifetime on purpose. It is in the session settings of the Clerk Dashboard.',
  docs: 'https://clerk.com/docs/guides/secure/session-options',
  needs: ['sessions'],
  check({ sessions }, report) {
    for (const { value, path } of sessions) {
      if (!value.created_at || !value.expire_at) continue;
      const lifetime = between(epochMs(value.created_at), epochMs(value.expire_at));
      if (Math.abs(lifetime - usual) <= seconds(1)) continue;
      report({
        path: joinPath(path, 'expire_at'),
        about: value.id ?? path,
        message: `The session lasts ${inWords(lifetime)}, not 7 days`,
      });
    }
  },
});
