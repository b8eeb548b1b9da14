import { type CatalogueEntry, ruleCatalogue } from '../../lib/inspect/index.ts';

const byId: ReadonlyMap<string, CatalogueEntry> = new Map(ruleCatalogue.map((entry) => [entry.id, entry]));

/** What the catalogue says of a rule; undefined for a rule of another version, as an imported capture may name. */
export const ruleInfo = (id: string): CatalogueEntry | undefined => byId.get(id);
