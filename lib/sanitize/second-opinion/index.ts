export { type Leak, verifyExport, verifyText } from './verify-text.ts';
