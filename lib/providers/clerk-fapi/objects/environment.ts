import type { Facts } from '../../../diagnose/index.ts';
import { type JsonValue, joinPath, type Path, valueAt } from '../../../json.ts';
import type { ClerkFacts, Located } from '../facts.ts';

/** The settings of the instance as they were received; null when the response is none. */
export function environmentIn({ content, objects }: Pick<Facts, 'content' | 'objects'>): ClerkFacts['environment'] {
  const [first] = objects;
  if (first?.type !== 'environment' || content.kind !== 'json') return null;
  return { value: valueAt(content.value, first.path), path: first.path };
}

/** One of the settings, and where it stands in the response. */
export const settingIn = (
  { value, path }: NonNullable<ClerkFacts['environment']>,
  setting: Path,
): Located<JsonValue | undefined> => ({ value: valueAt(value, setting), path: joinPath(path, setting) });
