/** A table of operations, matched by method and path template; literal segments win over parameters. */

export interface Route {
  /** `noun.verb`, such as `session.touch`. */
  readonly id: string;
  readonly method: string;
  /** With parameters in braces: `/v1/client/sessions/{session_id}/touch`. */
  readonly path: string;
}

/** An operation, and what stands in a path where its template has parameters. */
export interface RouteMatch<R extends Route> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
}

/** The operations of one API, found by their paths. */
export interface Router<R extends Route> {
  match(method: string, path: string): RouteMatch<R> | null;
  /** The template of a path that is known, also where the verb is none of its operations'. */
  template(method: string, path: string): string | null;
}

interface Node<R extends Route> {
  readonly literals: Map<string, Node<R>>;
  parameter: Node<R> | null;
  readonly routes: Map<string, Leaf<R>>;
}

/** An operation and the names of its parameters, which others below the same node may call otherwise. */
interface Leaf<R extends Route> {
  readonly route: R;
  readonly names: readonly string[];
}

interface Found<R extends Route> extends Leaf<R> {
  /** What stands for the parameters, the last first. */
  readonly values: string[];
}

const newNode = <R extends Route>(): Node<R> => ({ literals: new Map(), parameter: null, routes: new Map() });

/** Builds the tree once; a look-up then costs one step per path segment. */
export function createRouter<R extends Route>(routes: readonly R[]): Router<R> {
  const root = newNode<R>();
  for (const route of routes) insert(root, route);
  const methods = [...new Set(routes.map(({ method }) => method))];
  const match = (method: string, path: string): RouteMatch<R> | null => {
    const found = descend(root, path, 0, method);
    return found && { route: found.route, params: paramsOf(found) };
  };
  return {
    match,
    template(method, path) {
      const found = match(method, path) ?? methods.map((each) => match(each, path)).find((one) => one !== null);
      return found?.route.path ?? null;
    },
  };
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

function insert<R extends Route>(root: Node<R>, route: R): void {
  const names: string[] = [];
  let node = root;
  for (const segment of segmentsOf(route.path)) {
    if (segment.startsWith('{')) names.push(segment.slice(1, -1));
    node = segment.startsWith('{') ? parameterOf(node) : literalOf(node, segment);
  }
  node.routes.set(route.method, { route, names });
}

function literalOf<R extends Route>(node: Node<R>, segment: string): Node<R> {
  const next = node.literals.get(segment) ?? newNode<R>();
  node.literals.set(segment, next);
  return next;
}

function parameterOf<R extends Route>(node: Node<R>): Node<R> {
  node.parameter ??= newNode<R>();
  return node.parameter;
}

/** Segment by segment, without a list of them. Values are told on the way back: a branch that leads nowhere costs nothing. */
function descend<R extends Route>(node: Node<R>, path: string, at: number, method: string): Found<R> | null {
  let start = at;
  while (path[start] === '/') start += 1;
  if (start === path.length) {
    const leaf = node.routes.get(method);
    return leaf ? { ...leaf, values: [] } : null;
  }
  const slash = path.indexOf('/', start);
  const end = slash < 0 ? path.length : slash;
  const segment = path.slice(start, end);
  const literal = node.literals.get(segment);
  const found = literal && descend(literal, path, end, method);
  if (found || !node.parameter) return found ?? null;
  const beyond = descend(node.parameter, path, end, method);
  beyond?.values.push(segment);
  return beyond;
}

function paramsOf({ names, values }: Found<Route>): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [position, name] of names.entries()) params[name] = values[names.length - 1 - position] ?? '';
  return params;
}
