/** A prefix and at least 20 characters, not in the middle of something else such as a token. */
const secretKey = /(?<![A-Za-z0-9_.-])(sk_(live|test)|ak)_[A-Za-z0-9]{20}/;

/** Does a secret key, or an API key, stand in the text? */
export const holdsSecretKey = (text: string): boolean => mayHoldKey(text) && secretKey.test(text);

/** Most texts have not even the end of a prefix, which is found sooner than any pattern. */
function mayHoldKey(text: string): boolean {
  let at = text.indexOf('k_');
  while (at >= 0 && text[at - 1] !== 's' && text[at - 1] !== 'a') at = text.indexOf('k_', at + 1);
  return at >= 0;
}
