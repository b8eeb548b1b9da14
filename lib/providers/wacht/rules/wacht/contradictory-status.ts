import { defineWachtRule } from '../../facts.ts';

export const contradictoryStatus = defineWachtRule({
  id: 'wacht/contradictory-status',
  severity: 'warning',
  title: 'Envelope that contradicts the HTTP status',
  why: 'Wacht repeats the HTTP status in the body. Here the two differ, so something between the page and Wacht changed the response. The SDK goes by the HTTP status, and takes a failure for a success, or the reverse.',
  fix: 'Look at what stands in between: a proxy, a service worker, a cache, or a mock. It has to pass the status on as it is.',
  docs: 'https://docs.wacht.dev/reference/frontend-api',
  needs: ['envelope', 'deployment'],
  check({ exchange: { response }, envelope, deployment }, report) {
    if (envelope.status === null || response.status === 0 || envelope.status === response.status) return;
    report({
      path: 'status',
      about: deployment.host,
      message: `The body says ${shown(envelope.status)}, HTTP says ${response.status}`,
    });
  },
});

/** Only what can be a status is repeated. */
const shown = (status: number): string => (status >= 100 && status <= 599 ? `${status}` : 'no HTTP status');
