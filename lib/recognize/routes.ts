/** A table of operations, matched by method and path template; literal segments win over parameters. */

export interface Route {
  /** `noun.verb`, such as `session.touch`. */
  readonly id: string;
  readonly method: string;
  /** With parameters in braces: `/v1/client/sessions/{session_id}/touch`. */
  readonly path: string;
}

export interface RouteMatch<R extends Route> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
  /** The route's template behind whatever proxy prefix the path had. */
  readonly template: string;
}

interface Node<R extends Route> {
  readonly literals: Map<string, Node<R>>;
  parameter: { name: string; node: Node<R> } | null;
  readonly routes: Map<string, R>;
}

const newNode = <R extends Route>(): Node<R> => ({ literals: new Map(), parameter: null, routes: new Map() });

/** Builds the matcher once; a look-up then costs one step per path segment. */
export function createRouter<R extends Route>(
  routes: readonly R[],
): (method: string, path: string) => RouteMatch<R> | null {
  const root = newNode<R>();
  for (const route of routes) insert(root, route);
  return (method, path) => {
    const segments = path.split('/').filter((segment) => segment !== '');
    const found = descend(root, segments, 0, method, {});
    return found && { ...found, template: found.route.path };
  };
}

function insert<R extends Route>(root: Node<R>, route: R): void {
  let node = root;
  for (const segment of route.path.split('/').filter((part) => part !== '')) {
    node = segment.startsWith('{') ? parameterOf(node, segment.slice(1, -1)) : literalOf(node, segment);
  }
  node.routes.set(route.method, route);
}

function literalOf<R extends Route>(node: Node<R>, segment: string): Node<R> {
  const next = node.literals.get(segment) ?? newNode<R>();
  node.literals.set(segment, next);
  return next;
}

function parameterOf<R extends Route>(node: Node<R>, name: string): Node<R> {
  node.parameter ??= { name, node: newNode<R>() };
  return node.parameter.node;
}

function descend<R extends Route>(
  node: Node<R>,
  segments: readonly string[],
  at: number,
  method: string,
  params: Readonly<Record<string, string>>,
): Omit<RouteMatch<R>, 'template'> | null {
  const segment = segments[at];
  if (segment === undefined) {
    const route = node.routes.get(method);
    return route ? { route, params } : null;
  }
  const literal = node.literals.get(segment);
  const found = literal && descend(literal, segments, at + 1, method, params);
  if (found || !node.parameter) return found ?? null;
  return descend(node.parameter.node, segments, at + 1, method, { ...params, [node.parameter.name]: segment });
}
