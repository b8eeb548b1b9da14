import { isPublished, reasonOf } from '../../../clerk/refusals/index.ts';
import { defineClerkRule } from '../../facts.ts';
import { refreshes, refusedWith } from '../../rule-makers/refusal.ts';

export const unauthorizedRefresh = defineClerkRule({
  id: 'network/unauthorized',
  severity: 'error',
  title: 'Session that Clerk refuses',
  why: 'The page asked Clerk to keep the session alive and was refused. The session was ended elsewhere, or its cookie did not arrive. The SDK now reloads the client and may sign the user out.',
  fix: 'Ask the user to sign in again. If it happens to many users, check whether your backend revokes sessions, and whether the Clerk host’s cookies reach it.',
  docs: 'https://clerk.com/docs/guides/development/errors/frontend-api',
  supersedes: ['client/lost-session'],
  operations: refreshes,
  needs: ['failure'],
  check({ failure, operation, params, errors, instance }, report) {
    if (failure !== 401 || refusedWith(errors, explainedElsewhere)) return;
    const known = errors.find(({ code }) => isPublished(code));
    const place = known ?? errors[0];
    report({
      ...(place ? { path: place.path } : {}),
      about: params.session_id ?? instance.host,
      message: `Clerk responded to ${operation === 'session.touch' ? 'a touch' : 'a token request'} with 401${known ? `: ${reasonOf(known.code)}` : ''}`,
    });
  },
});

const explainedElsewhere = ['dev_browser_unauthenticated', 'requires_captcha', 'proxy_request_invalid_secret_key'];
