export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Colors that one entry of the palette stands for: how many pixels have them, and what these are on average. */
interface Group {
  readonly pixels: number;
  readonly color: Color;
}

/**
 * At most so many colors that come nearest to all of these, the commonest first: the two groups whose merging changes the picture
 * least become one, until few enough are left (Ward, Hierarchical Grouping to Optimize an Objective Function, 1963).
 */
export function paletteOf(colors: readonly Color[], most: number): Color[] {
  const alike = new Map<string, Group>();
  for (const color of colors) alike.set(`${color}`, { color, pixels: (alike.get(`${color}`)?.pixels ?? 0) + 1 });
  const groups = [...alike.values()];
  while (groups.length > most) {
    const [one, other] = cheapestPair(groups);
    groups.splice(groups.indexOf(one), 1, merged(one, other));
    groups.splice(groups.indexOf(other), 1);
  }
  return groups.sort((one, other) => other.pixels - one.pixels).map(({ color }) => color);
}

export const distance = (one: Color, other: Color): number =>
  one.reduce((sum, part, at) => sum + (part - (other[at] ?? 0)) ** 2, 0);

function cheapestPair(groups: readonly Group[]): readonly [Group, Group] {
  let cheapest: readonly [Group, Group] | undefined;
  let least = Number.POSITIVE_INFINITY;
  groups.forEach((one, at) => {
    for (const other of groups.slice(0, at)) {
      const cost = ((one.pixels * other.pixels) / (one.pixels + other.pixels)) * distance(one.color, other.color);
      if (cost < least) [cheapest, least] = [[one, other], cost];
    }
  });
  if (!cheapest) throw new Error('A palette has at least one color');
  return cheapest;
}

function merged(one: Group, other: Group): Group {
  const pixels = one.pixels + other.pixels;
  const mean = (at: number) => ((one.color[at] ?? 0) * one.pixels + (other.color[at] ?? 0) * other.pixels) / pixels;
  return { pixels, color: [mean(0), mean(1), mean(2), mean(3)] };
}
