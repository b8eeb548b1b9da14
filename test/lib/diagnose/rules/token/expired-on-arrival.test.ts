import { getClient, session, tokenObject, touch } from '../../../../fixtures/clerk-fapi/index.ts';
import { later, minted, tokenAt } from '../../../../fixtures/clerk-fapi/minted.ts';
import { describeRule } from '../../../../fixtures/rule-case.ts';

const metadata = { public_metadata: { jwt: tokenAt(later(-600)) } };

describeRule('token/expired-on-arrival', {
  quiet: {
    'fresh tokens': [touch(), getClient(), minted(tokenAt())],
    'a token that expired within what clocks may differ': [minted(tokenAt(later(-64)))],
    'a refusal that repeats an old token': [minted(tokenAt(later(-600)), { status: 422 })],
    'an old token in metadata': [touch({ session: { user: { ...session().user, ...metadata } } })],
    'a machine whose clock is ahead, as the Date tells': [
      minted(tokenAt(), { at: later(600), responseHeaders: { date: new Date(later(0)).toUTCString() } }),
    ],
  },
  reports: {
    'a token that had expired by the Date of its response': {
      of: [minted(tokenAt(later(-120)))],
      finding: { severity: 'error', path: 'jwt', message: 'The token had expired 60 seconds before it arrived' },
    },
    'a response that a cache kept': {
      of: [minted(tokenAt(), { responseHeaders: { age: '180' } })],
      finding: { path: 'jwt', message: 'The token had expired 2 minutes before it arrived' },
    },
    'the same token in both places of a response, once': {
      of: [touch({ session: { last_active_token: tokenObject(tokenAt(later(-120))) } })],
      finding: { path: 'response.last_active_token.jwt', count: 1 },
    },
    'the tokens of one session on every response, once': {
      of: [minted(tokenAt(later(-120))), minted(tokenAt(later(-60)), { at: later(60) })],
      finding: { exchange: 0, count: 2 },
    },
  },
});
