import type { Reading } from '../../lib/inspect/index.ts';
import { own, type Path } from '../../lib/json.ts';
import type { ParsedObject, Shape } from '../../lib/parse/index.ts';
import { descend } from '../tree/descend.ts';

/** One object of a response or of a webhook, to be drawn as a tree. */
export interface Section {
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape | null;
}

/** The body whose objects are told, and what their paths begin with. */
const bodyOf = ({ endpoint, content, shape, requestContent, requestShape }: Reading) =>
  endpoint?.isWebhook
    ? { content: requestContent, shape: requestShape, base: 'request.body.' }
    : { content, shape, base: '' };

/** The objects of one type, the same one (by `id`) only where it stands first. */
export function sectionsOf(reading: Reading, objects: readonly ParsedObject[], type: string): readonly Section[] {
  const { content, shape, base } = bodyOf(reading);
  if (content.kind !== 'json') return [];
  const seen = new Set<unknown>();
  return objects.flatMap(({ type: itsType, path }) => {
    if (itsType !== type) return [];
    const found = descend(content.value, shape, path.slice(base.length));
    const id = own(found.value, 'id') ?? path;
    if (found.value === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ path, ...found }];
  });
}
