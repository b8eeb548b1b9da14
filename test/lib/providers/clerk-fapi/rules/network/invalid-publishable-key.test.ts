import { scene, touch } from '../../../../../fixtures/clerk-fapi/index.ts';
import { exchange, textBody } from '../../../../../fixtures/exchange.ts';
import { describeRule } from '../../../../../fixtures/rule-case.ts';

const page = (html: string) =>
  exchange({
    resourceType: 'document',
    responseHeaders: { 'x-clerk-auth-status': 'signed-out' },
    responseBody: textBody(html, 'text/html'),
  });
const key = `pk_test_${btoa(`${scene.host}$`).replace(/=+$/, '')}`;
const other = `pk_test_${btoa('https://frontend.example.com')}`;

describeRule('network/invalid-publishable-key', {
  quiet: {
    'a valid key': [
      page(`<script data-clerk-publishable-key="${key}"></script><script>{"publishableKey":"${key}"}</script>`),
    ],
    'a page without a key': [page('<p>pk_test_ is how keys begin')],
    'a key of Wacht': [page(`<script>{"publishableKey":"${other}"}</script>`)],
    'a key of Stripe': [
      page('<script>Stripe("pk_live_51LwXkQJ8sNvBq0pTzRmYc3dAeGh7iUoKf2xV9nZb4tSyWjMl6D")</script>'),
      page('<script>Stripe("pk_test_TYooMQauvdEDq54NiTphI7jx")</script>'),
    ],
    'a script that speaks of keys': [
      exchange({
        resourceType: 'script',
        responseHeaders: { 'x-clerk-auth-status': 'signed-out' },
        responseBody: textBody('throw Error("no key such as pk_test_placeholder")', 'text/javascript'),
      }),
    ],
    'another response': [touch()],
  },
  reports: {
    'a placeholder': {
      of: [page('<script data-clerk-publishable-key="YOUR_KEY"></script>')],
      finding: { severity: 'error', path: '' },
    },
    'a page that nothing else tells to be of an app with Clerk': {
      of: [
        exchange({
          resourceType: 'document',
          responseBody: textBody('<script data-clerk-publishable-key=""></script>', 'text/html; charset=utf-8'),
        }),
      ],
      finding: { path: '' },
    },
    'a key that was cut off': {
      of: [page(`<script>{"publishableKey":"${key.slice(0, -4)}"}</script>`)],
      finding: { severity: 'error' },
    },
  },
});
