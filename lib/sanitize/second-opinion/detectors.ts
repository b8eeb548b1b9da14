import { isCard, isIban } from './check-digits.ts';
import { isStandIn } from './stand-in-forms.ts';

/** Finds one kind of secret in a text by its looks. */
export interface Detector {
  readonly what: string;
  /** A cheap test that most texts do not pass. No flags: all hints are asked as one. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  /** The match and its groups. */
  isHarmless(match: readonly string[]): boolean;
}

const standIn = ([text = '']: readonly string[]): boolean => isStandIn(text);

export const detectors: readonly Detector[] = [
  {
    what: 'a public page',
    hint: /github/,
    pattern:
      /\bgithub\.com\/[\w.-]{1,39}\/[\w.-]{1,100}\/(?:blob|commit|raw|tree)\/[0-9a-f]{40}\b|\b(?:user-images|cloud)\.githubusercontent\.com\/(?:assets\/)?\d+\/[\da-f/-]{20,60}\.(?:gif|jpe?g|png)\b/g,
    isHarmless: () => true,
  },
  {
    what: 'a token with its signature',
    hint: /eyJ/,
    // Only the first `eyJ` of a word, or from each the rest of the word would be read.
    pattern: /eyJ(?<!eyJ[\w-]*?eyJ)[\w-]{5,}\.[\w-]*\.([\w-]*)/g,
    isHarmless: ([, signature = '']) => signature === '' || signature.startsWith('sanitized'),
  },
  {
    what: 'a private key',
    hint: /-----/,
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
    isHarmless: () => false,
  },
  {
    what: 'a key of a vendor',
    hint: /(?:sk|rk|ak|mt|oat|dvb|whsec|gh[pousr])_|xox[abprs]-|AKIA|AIza/,
    pattern:
      /\b(?:sk|rk|ak|mt|oat|dvb|whsec)_(?:test_|live_)?[A-Za-z0-9]{12,}|\bgh[pousr]_[A-Za-z0-9]{30,}|\bxox[abprs]-[\w-]{10,}|\bAKIA[0-9A-Z]{16}\b|\bAIza[\w-]{35}/g,
    isHarmless: standIn,
  },
  {
    what: 'an e-mail address',
    hint: /@/,
    pattern: /[\p{L}\p{N}_.%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,24}/gu,
    // What stands for a line break before it (`\n`, `\u000a`) ends in letters and digits, and for a space in a form stands `+`.
    isHarmless: ([text = '']) => isStandIn(text.replace(/^(?:[nrt]|u[0-9a-f]{4}|[a-z\d+]*\+)(?=user-)/i, '')),
  },
  {
    what: 'the number of a payment card',
    hint: /(?<![\w.+-])[3-6]\d{3}[ -]?\d{4}[ -]?\d/,
    pattern:
      /(?<![\w.+-])(?:3[47]\d\d[ -]?\d{6}[ -]?\d{5}|(?:4\d|5[1-5]|6[05])\d\d([ -]?)\d{4}\1\d{4}\1\d{4})(?![\w.-])/g,
    isHarmless: ([text = '']) => !isCard(text),
  },
  {
    what: 'the number of a bank account',
    hint: /\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2}/,
    pattern: /\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
    isHarmless: ([text = '']) => !isIban(text),
  },
  {
    what: 'a phone number',
    hint: /\+\d|00[1-9]|\(\d{3}\)/,
    pattern: /(?<![\w.+-])(?:\+\d|00[1-9](?=[\d ]{1,3} ))(?:[ ().-]{0,2}\d){6,14}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}(?!\d)/g,
    isHarmless: standIn,
  },
  {
    what: 'an IP address',
    hint: /\d\.\d/,
    pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])/g,
    isHarmless: ([text = '']) =>
      isStandIn(text) || /^(?:127\.|0\.0\.0\.0|10\.0\.0\.|192\.168\.0\.|172\.\d+\.0\.)/.test(text),
  },
  {
    what: 'a hardware address',
    hint: /:[0-9a-fA-F]{2}:/,
    pattern: /(?<![\w:])[0-9a-f]{2}(?::[0-9a-f]{2}){5}(?![\w:])/gi,
    isHarmless: () => false,
  },
  {
    what: 'an IPv6 address',
    hint: /:[0-9a-fA-F]{0,4}:/,
    pattern: /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::?[0-9a-f]{1,4}){1,6}(?![\w:])/gi,
    isHarmless: ([text = '']) => /^(?:2001:db8:|fd00:)/.test(text) || !/::|(?:[^:]+:){7}/.test(text),
  },
  {
    what: 'a folder of a person',
    hint: /[\\/]Users[\\/]/,
    pattern: /(?:^|[\s"'(:/])(?:[A-Z]:)?[\\/]{1,2}Users[\\/]{1,2}([\p{L}\p{N}._-]+)/gu,
    isHarmless: ([, person = '']) => isStandIn(person),
  },
  {
    what: 'a UUID',
    hint: /-[0-9a-fA-F]{4}-/,
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    isHarmless: standIn,
  },
  {
    what: 'a user with a password',
    hint: /\b[bB][aA][sS][iI][cC] /,
    pattern: /\bbasic ([A-Za-z0-9+/_-]{4,})/gi,
    isHarmless: ([, encoded = '']) => !holdsColon(encoded),
  },
  {
    what: 'the host of a tunnel or a preview',
    hint: /ngrok|trycloudflare|loca\.lt|devtunnels|vercel\.app|netlify\.app|pages\.dev/,
    pattern:
      /(?:%(?:25){0,3}[0-9a-f]{2}|\b)((?:[\w-]+\.)+(?:ngrok(?:-free)?\.(?:app|dev|io)|trycloudflare\.com|loca\.lt|devtunnels\.ms|vercel\.app|netlify\.app|pages\.dev))\b/gi,
    isHarmless: ([, host = '']) => /^[a-z]+-\d{1,5}\./.test(host),
  },
  {
    what: 'the host of a development instance',
    hint: /-[a-z]+-\d{1,3}\.(?:clerk\.)?accounts\.dev/,
    pattern: /\b[a-z]+-[a-z]+-\d{1,3}\.(?:clerk\.)?accounts\.dev\b/g,
    isHarmless: () => false,
  },
];

/** RFC 7617 §2: a user and a password with a colon between them, in base64. */
function holdsColon(encoded: string): boolean {
  try {
    return atob(encoded.replaceAll('-', '+').replaceAll('_', '/')).includes(':');
  } catch {
    return false;
  }
}
