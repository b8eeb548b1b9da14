const taken = new WeakSet<Event>();

/**
 * Uses a key, which is then for nobody else. Firefox's DevTools opens its console when Escape goes into the panel and closes it when
 * the key comes back, which it does not once its default is prevented: so there Escape keeps its default.
 */
export function takeKey(event: KeyboardEvent): void {
  taken.add(event);
  if (event.key !== 'Escape' || !import.meta.env.FIREFOX) event.preventDefault();
}

export const isTaken = (event: KeyboardEvent): boolean => taken.has(event) || event.defaultPrevented;
