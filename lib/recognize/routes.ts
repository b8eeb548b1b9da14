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
  parameter: { name: string; node: Node<R> } | null;
  readonly routes: Map<string, R>;
}

const newNode = <R extends Route>(): Node<R> => ({ literals: new Map(), parameter: null, routes: new Map() });

/** Builds the tree once; a look-up then costs one step per path segment. */
export function createRouter<R extends Route>(routes: readonly R[]): Router<R> {
  const root = newNode<R>();
  for (const route of routes) insert(root, route);
  const methods = [...new Set(routes.map(({ method }) => method))];
  const match = (method: string, path: string) => descend(root, segmentsOf(path), 0, method, {});
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
  let node = root;
  for (const segment of segmentsOf(route.path)) {
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
): RouteMatch<R> | null {
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
