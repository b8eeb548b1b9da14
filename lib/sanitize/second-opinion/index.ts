export { withoutPercents } from './layers.ts';
export { isStandIn } from './stand-in-forms.ts';
export { createExportVerifier, createVerifier, type Leak, type Verifier, verifyText } from './verify-text.ts';
