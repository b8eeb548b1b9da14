import type { Content } from './content.ts';

/** A field of a form; null where there is no form or no such field. */
export function formField(content: Content, name: string): string | null {
  if (content.kind !== 'form') return null;
  return content.fields.find(([field]) => field === name)?.[1] ?? null;
}
