import { isNowhere, showsHost } from './hosts.ts';
import { withoutPercents } from './layers.ts';
import { remembering } from './remembering.ts';
import { isStandIn } from './stand-in-forms.ts';

/** Fields whose values are personal or secret whatever they look like. Compared in lower case, without `_` and `-`. */
const personal = new Set(
  `firstname lastname fullname givenname middlename familyname username preferredusername nickname personname
   persondisplayname identifier safeidentifier loginhint emailaddress email phonenumber phone ipaddress organizationname
   organizationslug city birthday birthdate dateofbirth street streetaddress postalcode zipcode web3wallet
   password currentpassword newpassword passwordconfirmation passwordhash passportnumber verificationcode securitycode
   onetimepassword recoverycode recoverycodes secret clientsecret refreshtoken accesstoken rotatingtoken
   captchatoken apikey xapikey csrftoken xcsrftoken backupcodes totpsecret otp pin
   xforwardedfor xrealip cfconnectingip trueclientip`.split(/\s+/),
);

/** The same of parameters, whose names say something else in other places: the `code` of an error, the `state` of an address. */
const opaque = new Set('?code ?state ?nonce ?codeverifier ?sessionstate ?relaystate'.split(' '));

/** What providers know their users by is often a number, and so is its stand-in. */
const numbered = 'provideruserid';

/** Numbers that name a person. Words may stand under these names, which stay where they are known. */
const official = new Set('ssn nationalid taxid iban cardnumber cvv cvc'.split(' '));
/** Headers that tell a site, and the address of a request. */
const located = new Set('requesturl origin referer location accesscontrolalloworigin'.split(' '));

type Naming = 'plain' | 'personal' | 'opaque' | 'numbered' | 'official' | 'identified' | 'located' | 'cookie';

/** What a name says of its value. The same few names come again and again. */
const namingOf = remembering((name): Naming => {
  const lower = name.toLowerCase();
  if (lower === 'cookie' || lower === 'set-cookie') return 'cookie';
  const known = lower.replaceAll(/[_-]/g, '');
  if (known === numbered) return 'numbered';
  if (personal.has(known.replace('?', ''))) return 'personal';
  if (opaque.has(known)) return 'opaque';
  if (official.has(known)) return 'official';
  if (located.has(known)) return 'located';
  return /(?:^|_)id$|[a-z]I[dD]$|^sub$/.test(name) ? 'identified' : 'plain';
}, 100_000);

/** Sixty-four bits in decimal digits. Most identifiers are longer. */
const isSnowflake = (value: string): boolean =>
  value.length <= 20 && /^[1-9]\d{14,19}$/.test(value) && !/^10*$/.test(value);

/** What a value shows under its name, whatever it looks like. */
export function shownUnder(name: string, value: string): string | null {
  const naming = namingOf(name);
  if (naming === 'plain') return null;
  if (naming === 'cookie') return showsCookie(value) ? 'a cookie' : null;
  if (naming === 'located') return showsHost(value) ? 'the host of somebody' : null;
  if (naming === 'identified') return isSnowflake(value) ? 'an identifier' : null;
  return isPersonal(naming, value) && !saysNothing(value) ? 'a personal or secret value' : null;
}

/** Where a parameter holds a URL or a list, its parts are judged by themselves. */
function isPersonal(naming: Naming, value: string): boolean {
  if (naming === 'numbered') return !isStandIn(value);
  if (naming === 'official') return /\d.*\d.*\d/.test(value);
  return naming === 'personal' || /^(?!pk_)\w[\w./+~-]*=*$/.test(value);
}

/** Values that say nothing: flags, small numbers, stand-ins, published words. A number of more digits may be a code. */
const saysNothing = (text: string): boolean =>
  text === '' ||
  /^(?:true|false|null|\d{1,2}|10*|on|off|required|optional|enabled|disabled)$/.test(text) ||
  (isStandIn(text) && !/^\d+$/.test(text)) ||
  isKept(text);

/** Sanitized tokens, keys and URLs of nowhere, whose parts are judged by themselves. */
const isKept = (text: string): boolean =>
  /^eyJ[\w.-]*\.(?:sanitized[\w-]*)?$/.test(text) ||
  /^\/(?:(?:[A-Za-z_]+|v\d)\/)*(?:text|name|user|slug|secret|path|key)-\d+(?:[/?#]|$)/.test(text) ||
  isNowhere(/^[a-z-]+:\/\/([^/?#]+)/.exec(text)?.[1]) ||
  isNowhere(hostOfKey(text));

/** A publishable key says its host in base64, with a `$` behind. */
function hostOfKey(text: string): string | undefined {
  const encoded = /^pk_(?:test|live)_([A-Za-z0-9+/]+={0,2})$/.exec(text)?.[1];
  try {
    return encoded && atob(encoded).replace(/\$$/, '');
  } catch {
    return undefined;
  }
}

/** Does a `Cookie` or `Set-Cookie` line show a value? */
const showsCookie = (line: string): boolean =>
  line.split(';').some((pair) => {
    const [name = '', ...rest] = pair.split('=');
    const value = rest.join('=').trim();
    if (/^\s*(?:path|domain|expires|max-age|samesite|priority)$/i.test(name)) return false;
    return (
      !saysNothing(value) &&
      piecesOf(value).some((piece) => !saysNothing(piece) && !plain.test(piece) && !isNowhere(piece))
    );
  });

/** Letters, which are a choice; up to three single digits; a moment; the version in a path. */
const plain =
  /^[a-z\s./,;:=*?+()_-]{1,24}$|^[\d\s./,;:=*?+()_-]{1,3}$|^\d(?:[\s./,;:=*?+()_-]+\d){1,2}$|^\d{10}(?:\d{3})?$|^v\d$/i;

/** JSON and paths are judged piece by piece; in queries `+` is a space. */
const piecesOf = (value: string): readonly string[] =>
  /^[[{/]/.test(value)
    ? withoutPercents(value)
        .split(/[\s"{}[\],:/?&=#]+/)
        .map((piece) => piece.replaceAll('+', ' '))
    : [value];
