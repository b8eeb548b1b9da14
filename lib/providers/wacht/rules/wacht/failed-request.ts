import type { Severity } from '../../../../diagnose/index.ts';
import { joinPath } from '../../../../json.ts';
import { pathTemplate } from '../../../../recognize/index.ts';
import { defineWachtRule } from '../../facts.ts';
import { template } from '../../recognize/index.ts';
import { explain } from '../../refusals.ts';

export const failedRequest = defineWachtRule({
  id: 'wacht/failed-request',
  severity: 'warning',
  title: 'Request that Wacht refused',
  why: 'Wacht did not do what the page asked for. With status 401, the page has no session to go on with. With 500 or above, the server failed, or a proxy before it.',
  fix: 'Go by the code: show the user what to correct, sign in again after a 401, and try again later after a 500 or above. If the server keeps failing, look at Wacht’s status page.',
  docs: 'https://docs.wacht.dev/reference/frontend-api',
  needs: ['deployment', 'envelope'],
  check({ exchange: { response }, head, deployment, envelope }, report) {
    const [first] = envelope.errors;
    if (response.status < 400 && first === undefined) return;
    const code = first?.code ?? null;
    const reason = explain(code, envelope.message, response.status);
    report({
      path: first ? joinPath(first.path, 'code') : '',
      about: `${deployment.host} ${head.method} ${template(head) ?? pathTemplate(head.path)} ${code ?? response.status}`,
      severity: severityOf(response.status),
      message: `Wacht responded with ${response.status < 400 ? 'an error' : response.status}${reason === null ? '' : `: ${reason}`}`,
    });
  },
});

const severityOf = (status: number): Severity => (status === 401 || status >= 500 ? 'error' : 'warning');
