import { replace, type Scrub } from './scrub.ts';
import { ipv4StandIn, ipv6StandIn } from './stand-ins.ts';

export const isIpv4 = (text: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
export const isIpv6 = (text: string): boolean => /^(?=.*:.*:)[0-9a-f:.]{3,45}$/i.test(text);

/** RFC 1918 §3 and RFC 4193 §3.1: which of them an address is in, rules ask. */
const privateIpv4 = /^(10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;
const privateIpv6 = /^f[cd][0-9a-f]{2}:/i;

/** An address of either family, the same wherever it stands; one of a private range stays in it. */
export function scrubIp(scrub: Scrub, address: string): string {
  if (isIpv4(address)) return scrubIpv4(scrub, address);
  const form = (ordinal: number): string =>
    privateIpv6.test(address) ? `fd00::${ordinal.toString(16)}` : ipv6StandIn(ordinal);
  return replace(scrub, 'IP address', 'ip6', address.toLowerCase(), form);
}

function scrubIpv4(scrub: Scrub, address: string): string {
  const range = privateIpv4.exec(address)?.[1];
  if (range === undefined) return replace(scrub, 'IP address', 'ip', address, ipv4StandIn);
  const zeros = range.includes('.') ? '.0.' : '.0.0.';
  return replace(scrub, 'IP address', range, address, (ordinal) => `${range}${zeros}${ordinal % 256}`);
}
