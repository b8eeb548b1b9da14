export type { Explanation } from './explanation.ts';
export { tokenSearch, visitContent, visitExchange } from './find.ts';
export { issuerHost } from './issuer.ts';
export { createKeyRing, type KeyRing } from './key-ring.ts';
export { keySetUrl } from './key-set-url.ts';
export { markedSignature, markedState } from './marked-signature.ts';
export { isMeantAsToken, looksLikeJwt, readToken } from './read.ts';
export type { SignatureState, Token, TokenGrammar } from './token.ts';
export { type KeySet, readKeySet, verifySignature } from './verify.ts';
