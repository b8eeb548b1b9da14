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

const verbs = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** A reader of paths of these operations, which begin at `start`. */
export function createPathReader(
  endpoints: readonly Endpoint[],
): (method: string, path: string, start: number) => ApiPath {
  const route = createRouter(endpoints);
  return (method, path, start) => {
    const prefix = path.slice(0, start);
    const rest = path.slice(start);
    const match = route(method, rest);
    const known = match ?? verbs.map((verb) => route(verb, rest)).find((found) => found !== null);
    return { prefix, match, template: `${prefix}${known?.template ?? pathTemplate(rest)}` };
  };
}
