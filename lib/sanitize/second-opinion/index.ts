export { createExportVerifier, createVerifier, type Leak, type Verifier, verifyText } from './verify-text.ts';
