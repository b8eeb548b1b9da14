import { replace, type Scrub } from './scrub.ts';
import { phoneStandIn } from './stand-ins.ts';

export const isE164 = (text: string): boolean => /^\+\d{7,15}$/.test(text);

/** One number has one stand-in, however it is spelled; what was not E.164 is not E.164 afterwards either (`+1 555 0100`). */
export const scrubPhone = (scrub: Scrub, value: string): string =>
  replace(scrub, 'phone', 'spelling', value, () => {
    const standIn = scrub.pseudonyms.of('phone', `+${value.replaceAll(/\D/g, '')}`, phoneStandIn);
    return isE164(value) ? standIn : standIn.replace(/^(\+1)(555)/, '$1 $2 ');
  });
