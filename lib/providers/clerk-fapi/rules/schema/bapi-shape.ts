import { isFromPage } from '../../../../diagnose/index.ts';
import { isObject, type JsonValue, joinPath, valueAt } from '../../../../json.ts';
import { isBackendHost } from '../../../clerk/backend-hosts.ts';
import { defineClerkRule } from '../../facts.ts';

export const backendShape = defineClerkRule({
  id: 'schema/bapi-shape',
  severity: 'warning',
  title: 'Backend API object in a page',
  why: 'The object has the form that Clerk gives to servers, not to pages. Either the app hands Backend API data to the page, perhaps together with the secret key, or a mock copied the wrong form.',
  fix: 'Make sure that the secret key stays on the server, and send the page only what it needs. In a mock, use objects of the Frontend API.',
  docs: 'https://clerk.com/docs/guides/secure/rotate-api-keys',
  check({ exchange, head, provider, content, objects, shape, problems }, report) {
    // A response that is as its schema says has no fields of another API.
    if (shape !== null && problems.length === 0) return;
    if (isBackendHost(head.host) || content.kind !== 'json') return;
    if ((provider !== 'clerk-fapi' || head.host === '') && !isFromPage({ exchange, head })) return;
    if (provider === 'app') {
      if (holdsBackendObject(content.value))
        report({ path: '', about: head.host, message: 'The app hands an object of the Backend API to the page' });
      return;
    }
    for (const { type, path } of objects) {
      const telling = backendFields.get(type);
      if (!telling) continue;
      const value = valueAt(content.value, path);
      const field = isObject(value) ? telling.find((name) => Object.hasOwn(value, name)) : undefined;
      if (field)
        report({
          path: joinPath(path, field),
          about: head.host,
          message: `${type}.${field} is a field of the Backend API`,
        });
    }
  },
});

/** An app may wrap what it hands on, in fields of its own and in lists; so many levels are looked at. */
const wrappings = 5;

function holdsBackendObject(value: JsonValue, depth = 0): boolean {
  if (depth > wrappings) return false;
  if (Array.isArray(value)) return value.some((each) => holdsBackendObject(each, depth + 1));
  if (!isObject(value)) return false;
  const telling = backendFields.get(typeof value.object === 'string' ? value.object : '') ?? [];
  if (telling.some((name) => Object.hasOwn(value, name))) return true;
  return Object.values(value).some((each) => holdsBackendObject(each, depth + 1));
}

/** Fields that objects of the Backend API have and those of the Frontend API never had. */
const backendFields: ReadonlyMap<string, readonly string[]> = new Map([
  ['session', ['user_id', 'client_id']],
  ['client', ['session_ids']],
]);
