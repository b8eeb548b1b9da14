import type { Inspection } from '../../inspect/index.ts';

/** Identifier of the session that a request is about by its path: what stands where the template says `{session_id}`. */
export function sessionInPath({ path, exchange }: Inspection): string | undefined {
  const position = path.split('/').indexOf('{session_id}');
  if (position === -1) return undefined;
  const segment = URL.parse(exchange.request.url)?.pathname.split('/')[position];
  return segment === '' ? undefined : segment;
}
