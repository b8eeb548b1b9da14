import type { Exchange } from '../../../lib/capture/index.ts';
import { inspectCapture } from '../../../lib/inspect/index.ts';
import { sanitize } from '../../../lib/sanitize/index.ts';
import { getClient, touch } from '../../fixtures/clerk-fapi/index.ts';
import { capture } from '../../fixtures/exchange.ts';
import { written } from '../../fixtures/written.ts';
import { Hatchery, type Seedling } from './canary.ts';
import { readable } from './decoded.ts';
import { hidingPlaces } from './hiding-places.ts';

interface Planted {
  readonly exchanges: readonly Exchange[];
  /** What must not be readable afterwards. */
  readonly needles: readonly string[];
}

/** An ordinary capture with canaries in the chosen places, or in all. */
export function plant(planned: readonly Seedling[], chosen: readonly string[] = Object.keys(hidingPlaces)): Planted {
  const hatch = new Hatchery(planned);
  const exchanges = chosen.flatMap((place) => hidingPlaces[place]?.(hatch) ?? []);
  return {
    exchanges: capture(touch(), ...exchanges, getClient()),
    needles: hatch.canaries.map(({ needle }) => needle),
  };
}

const formats = ['har', 'json', 'markdown', 'curl'] as const;

/** What anybody can read of the needles in any of the formats, and what the second opinion sees there. */
export async function leaked({ exchanges, needles }: Planted): Promise<readonly string[]> {
  const { capture: after, leaksIn } = sanitize((await inspectCapture(exchanges)).inspections);
  const found: string[] = [];
  for (const format of formats) {
    const text = await written(after, format);
    found.push(...readable(needles, text).map((needle) => `${format} shows ${needle}`));
    found.push(...leaksIn(text).map(({ what, place }) => `${format}: the second opinion sees ${what} at ${place}`));
  }
  return found;
}
