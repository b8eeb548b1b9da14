import { partsOf } from './parts.ts';

/** The filter's text with one more condition. Others of the same key give way: a row has one value of it. */
export function showOnly(text: string, key: string, value: string): string {
  const others = partsOf(text).filter(({ form }) => form.kind !== 'keyed' || form.key !== key);
  return [...others.map(({ start, end }) => text.slice(start, end)), `${key}:${value}`].join(' ');
}

/** The filter's text without the rows of one value. */
export const hideAll = (text: string, key: string, value: string): string => `${text.trim()} -${key}:${value}`.trim();
