import type { Content } from '../../../capture/index.ts';
import { joinPath, type Path, valueAt } from '../../../json.ts';
import type { ParsedObject } from '../../../parse/index.ts';

/** A setting of the instance as this answer gives it, and where; null when the answer is no environment. */
export function environmentSetting(
  { content, objects }: { readonly content: Content; readonly objects: readonly ParsedObject[] },
  setting: Path,
): { readonly value: unknown; readonly path: Path } | null {
  const environment = objects[0]?.type === 'environment' ? objects[0] : null;
  if (environment === null || content.kind !== 'json') return null;
  const path = joinPath(environment.path, setting);
  return { value: valueAt(content.value, path), path };
}
