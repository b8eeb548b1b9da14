import { defineRule } from '../../../../diagnose/index.ts';
import { inWords } from '../../../../in-words.ts';
import { webhookTime } from '../../../../recognize/index.ts';
import { between, minutes } from '../../../../time.ts';

/** How old or early a webhook may be for those who verify it (Svix, `verify`; Standard Webhooks 1.0). */
const tolerance = minutes(5);

export const refusedWebhook = defineRule({
  id: 'network/refused-webhook',
  severity: 'warning',
  title: 'Webhook that the app refuses',
  why: 'Clerk told the app of a change, and the app did not take it. Clerk tries again for a while and then gives up, so the app’s own data falls behind.',
  fix: 'Let the route pass without a session: in the middleware, leave it out of what is protected. Then verify with verifyWebhook(), which needs the body as it came (not parsed and written again) and the signing secret of this very endpoint (whsec_…). Clocks may differ by five minutes.',
  docs: 'https://clerk.com/docs/guides/development/webhooks/overview',
  check({ isWebhook, exchange, head, clock: { serverDate } }, report) {
    const { status } = exchange.response;
    if (!isWebhook || status < 300) return;
    const told = webhookTime(head);
    const skew = told === null || serverDate === null ? null : between(told, serverDate);
    const isOff = skew !== null && Math.abs(skew) > tolerance;
    const clocks = isOff ? `, whose clock is ${inWords(skew)} ${skew > 0 ? 'ahead' : 'behind'}` : '';
    report({ about: head.host, message: `The webhook got ${status} from the app${clocks}` });
  },
});
