import { type CatalogEntry, ruleCatalog } from '../../lib/inspect/index.ts';

const byId: ReadonlyMap<string, CatalogEntry> = new Map(ruleCatalog.map((entry) => [entry.id, entry]));

/** What the catalog says of a rule; undefined for a rule of another version, as an imported capture may name. */
export const ruleInfo = (id: string): CatalogEntry | undefined => byId.get(id);
