// Verdicts alone: what is looked over and what looks it over share no code, or both would miss the same.
export { createExportVerifier, createVerifier, type Leak, type Verifier, verifyText } from './verify-text.ts';
