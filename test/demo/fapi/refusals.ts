// Whether this request is one that its scenario refuses.
import { closeAllSessions } from '../instance/sessions.ts';
import type { Refusal } from '../scenarios.ts';
import type { Answer, Call } from '../server/call.ts';
import type { World } from '../world.ts';
import { refused } from './answers.ts';
import type { Route } from './routes.ts';

export const refusalOf = (call: Call, world: World, { name }: Route): Answer | null => {
  const refusal = name && world.scenario.refuse?.[name];
  if (!refusal || isSpared(call, world, refusal)) return null;
  world.refusals += 1;
  if (world.scenario.signsOut) closeAllSessions(world);
  return refused(refusal);
};

const isSpared = ({ form }: Call, { scenario, instance, refusals }: World, { code }: Refusal): boolean => {
  // The touch that selects a session belongs to signing in, and each scenario begins with a sign-in that works.
  if (form.get('intent') === 'select_session') return true;
  if (scenario.once && refusals > 0) return true;
  return code === 'dev_browser_unauthenticated' && instance.mode === 'production';
};
