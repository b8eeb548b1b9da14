export { type CatalogueEntry, ruleCatalogue } from './catalogue.ts';
export { createInspector, type Inspection, type Inspector } from './inspector.ts';
export { type Reading, readExchange } from './read-exchange.ts';
