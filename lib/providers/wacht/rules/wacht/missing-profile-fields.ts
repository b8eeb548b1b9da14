import { joinPath } from '../../../../json.ts';
import { defineWachtRule } from '../../facts.ts';
import { identifierOf } from '../../identifier.ts';
import { profileFields } from '../../schemas/index.ts';

export const missingProfileFields = defineWachtRule({
  id: 'wacht/missing-profile-fields',
  severity: 'warning',
  title: 'Missing profile fields',
  why: 'The deployment asks for more than the user has given. Until these fields are there, the sign-up cannot finish, and the user stays signed out.',
  fix: 'Ask the user for the missing fields and send them to POST /auth/complete-profile, or make them optional in the deployment’s settings.',
  docs: 'https://docs.wacht.dev/product/authentication',
  check({ attempts }, report) {
    for (const { value, path } of attempts) {
      const missing = value.missing_fields ?? [];
      if (missing.length === 0 || value.completed === true) continue;
      const known = missing.filter((name) => name !== undefined && published.has(name));
      report({
        path: joinPath(path, 'missing_fields'),
        about: identifierOf(value.id) ?? path,
        message: known.length > 0 ? `The attempt lacks ${known.join(', ')}` : 'The attempt lacks profile fields',
      });
    }
  },
});

/** Any other name is the deployment's own, and stays in the field. */
const published: ReadonlySet<string> = new Set(profileFields);
