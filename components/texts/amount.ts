/** A number as people read it: `12,000`. Formats of the platform take milliseconds to make, before the first paint. */
export const amount = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** A count with its noun: `1 request`, `12,000 requests`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${amount(count)} ${count === 1 ? one : many}`;
