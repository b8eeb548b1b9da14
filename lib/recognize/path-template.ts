/** Segments that look like identifiers, for paths that no endpoint table knows. */
const identifiers = [
  /^\d+$/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  /^[a-z]+(_[a-z]+)*_[0-9A-Za-z]{16,}$/,
  /^(?=.*\d)[0-9A-Za-z_-]{16,}$/,
  /[@%=]/,
];

/** A path in which every segment that names one thing reads `{id}`: `/orders/8213/items` → `/orders/{id}/items`. */
export function pathTemplate(path: string): string {
  return path
    .split('/')
    .map((segment) => (isIdentifier(segment) ? '{id}' : segment))
    .join('/');
}

/** Short words, as most segments are. */
const word = /^[a-z._-]{0,15}$/i;

const isIdentifier = (segment: string): boolean =>
  !word.test(segment) && (segment.length > 48 || identifiers.some((pattern) => pattern.test(segment)));
