import { createRouter, pathTemplate, type RouteMatch } from '../../recognize/index.ts';
import type { Endpoint } from '../provider.ts';

/** A path of one of Clerk's APIs. */
export interface ApiPath {
  /** What a proxy put before the API's own path; `''` without a proxy. */
  readonly prefix: string;
  readonly match: RouteMatch<Endpoint> | null;
  /** The template behind the prefix, also where the verb is none of the operation's. */
  readonly template: string;
}

/** A reader of paths of these operations, which begin at `start`. */
export function createPathReader(
  endpoints: readonly Endpoint[],
): (method: string, path: string, start: number) => ApiPath {
  const router = createRouter(endpoints);
  return (method, path, start) => {
    const prefix = path.slice(0, start);
    const rest = path.slice(start);
    const match = router.match(method, rest);
    const template = match?.route.path ?? router.template(method, rest) ?? pathTemplate(rest);
    return { prefix, match, template: prefix + template };
  };
}
