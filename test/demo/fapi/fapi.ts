// The Frontend API's front door.
import { type Instance, keySet } from '../instance/instance.ts';
import type { Answer, Call } from '../server/call.ts';
import type { World } from '../world.ts';
import { notFound, refused } from './answers.ts';
import { apiHeaders, crossOrigin } from './headers.ts';
import { refusalOf } from './refusals.ts';
import { routes } from './routes.ts';
import { script } from './script.ts';

export const answerFapi = async (call: Call, instance: Instance, world: World | null): Promise<Answer> => {
  const file = await script(call);
  if (file) return file;
  if (call.url.pathname === '/.well-known/jwks.json') return keys(call, instance);
  if (!world) return refused({ status: 400, code: 'origin_invalid', message: 'Invalid origin' });
  const answer = answerOperation(call, world);
  return { ...answer, headers: { ...apiHeaders(call, world), ...answer.headers } };
};

const keys = (call: Call, instance: Instance): Answer => ({
  status: 200,
  headers: { ...crossOrigin(call), 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: keySet(instance),
});

const answerOperation = (call: Call, world: World): Answer => {
  if (isStranger(call, world)) {
    return refused({ status: 401, code: 'dev_browser_unauthenticated', message: 'Dev browser unauthenticated' });
  }
  for (const route of routes) {
    const match = route.method === call.method ? route.path.exec(call.url.pathname) : null;
    if (match) return refusalOf(call, world, route) ?? route.handler({ call, world, params: match.groups ?? {} });
  }
  return notFound();
};

/**
 * A development instance knows a visitor by the dev browser alone. Any well-formed one is good: the cookie that holds
 * it may be older than this stand-in, which starts anew with every run.
 */
const isStranger = ({ url }: Call, world: World): boolean =>
  world.instance.mode === 'development' &&
  !['/v1/dev_browser', '/v1/environment'].includes(url.pathname) &&
  !/^dvb_\w{27}$/.test(url.searchParams.get('__clerk_db_jwt') ?? '');
