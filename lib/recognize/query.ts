/** The parameters of a query. `URLSearchParams` looks through all of them whenever it is asked, and a dozen rules ask. */
export class Query {
  /** Decoded, as they stand in the URL: a name may occur again. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  readonly #first = new Map<string, string>();

  /** Of a URL's `search`, its question mark included. */
  constructor(search: string) {
    const pairs: (readonly [string, string])[] = [];
    new URLSearchParams(search).forEach((value, name) => {
      pairs.push([name, value]);
      if (!this.#first.has(name)) this.#first.set(name, value);
    });
    this.pairs = pairs;
  }

  /** The first value of that name, or null. */
  get(name: string): string | null {
    return this.#first.get(name) ?? null;
  }

  has(name: string): boolean {
    return this.#first.has(name);
  }
}
