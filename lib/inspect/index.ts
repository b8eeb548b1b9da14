export { type CatalogueEntry, ruleCatalogue } from './catalogue.ts';
export { embeddedTime } from './embedded-time.ts';
export { explainToken } from './explain-token.ts';
export { type InspectedCapture, inspectCapture } from './inspect-capture.ts';
export { createInspector, type Inspection, type Inspector } from './inspector.ts';
export { isOfInterest } from './of-interest.ts';
export { type Reading, readExchange } from './read-exchange.ts';
export { isByItself, type Recognized, recognizeExchange } from './recognize-exchange.ts';
export type { Subject } from './subjects.ts';
