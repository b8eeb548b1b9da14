import { isObject, joinPath, valueAt } from '../../../../json.ts';
import { defineClerkRule } from '../../facts.ts';

/** Fields that every current specification requires, and that responses of before 2025 or of early 2025 lack. */
const newer = ['last_authentication_strategy', 'cookie_expires_at', 'captcha_bypass'] as const;

export const missingNewerField = defineClerkRule({
  id: 'schema/missing-newer-field',
  severity: 'info',
  title: 'Missing newer field',
  why: 'The current API always sends this field, and this response does not have it. Most likely the capture is older than the field.',
  fix: 'Nothing needs to be done for an old capture. In a mock or fixture, add the field.',
  docs: 'https://clerk.com/docs/guides/development/upgrading/versioning',
  needs: ['client'],
  check({ client, content }, report) {
    const value = content.kind === 'json' ? valueAt(content.value, client.path) : undefined;
    if (!isObject(value)) return;
    for (const field of newer)
      if (!Object.hasOwn(value, field))
        report({
          path: joinPath(client.path, field),
          about: `client.${field}`,
          message: `client.${field} is missing, as it is in older responses`,
        });
  },
});
