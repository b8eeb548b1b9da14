import { ksuidSecond } from '../../../ksuid.ts';
import { fromNumericDate } from '../../../time.ts';
import type { Explanation } from '../../../tokens/index.ts';
import { cookieSuffix } from '../cookies/suffix.ts';
import { readPublishableKey } from '../recognize/publishable-key.ts';

export function explainPublishableKey(raw: string): readonly Explanation[] {
  const key = readPublishableKey(raw);
  if (key === null) return [{ path: '', value: 'invalid', meaning: 'Publishable key that clerk-js does not accept' }];
  return [
    { path: '', value: key.type, meaning: 'Kind of instance' },
    { path: '', value: key.host, meaning: 'Host of its Frontend API' },
    { path: '', value: `_${cookieSuffix(raw)}`, meaning: 'What the names of its cookies end in' },
  ];
}

export const explainSecretKey = (raw: string): readonly Explanation[] => [
  {
    path: '',
    value: raw.startsWith('sk_live_') ? 'production' : 'development',
    meaning: 'Kind of instance over which the key has full power',
  },
];

/** A dev browser ends in a KSUID, which holds the second of its creation. */
export function explainDevBrowser(raw: string): readonly Explanation[] {
  const second = ksuidSecond(raw.slice(raw.lastIndexOf('_') + 1));
  if (second === null) return [];
  return [
    { path: '', value: new Date(fromNumericDate(second)).toISOString(), meaning: 'When the dev browser was made' },
  ];
}
