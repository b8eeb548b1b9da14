// A self-signed certificate made at start: nothing to check in, nothing to expire, no other program needed.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { bits, boolean, explicit, implicit, integer, octets, oid, sequence, set, text, time } from './der.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Chromium can be told to accept exactly this key, and no other stranger's. */
  readonly fingerprint: string;
}

const HOUR = 3_600_000;
const ecdsaWithSha256 = sequence(oid('1.2.840.10045.4.3.2'));

export const selfSigned = (hosts: readonly string[], now: number): Certificate => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicDer = publicKey.export({ type: 'spki', format: 'der' });
  const body = unsigned(hosts, publicDer, now);
  const der = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(publicDer).digest('base64'),
  };
};

const unsigned = (hosts: readonly string[], publicDer: Buffer, now: number): Buffer => {
  const name = sequence(set(sequence(oid('2.5.4.3'), text('Touchstone demo'))));
  // An hour back, so that a browser with a slower clock accepts it too.
  const validity = sequence(time(new Date(now - HOUR)), time(new Date(now + 30 * 24 * HOUR)));
  const version3 = explicit(0, integer(Buffer.from([2])));
  const serial = integer(Buffer.from([1, ...randomBytes(8)]));
  return sequence(version3, serial, ecdsaWithSha256, name, validity, name, publicDer, explicit(3, extensions(hosts)));
};

const extensions = (hosts: readonly string[]): Buffer => {
  const dnsNames = sequence(...hosts.map((host) => implicit(2, Buffer.from(host))));
  const authority = sequence(oid('2.5.29.19'), boolean(true), octets(sequence(boolean(true))));
  return sequence(authority, sequence(oid('2.5.29.17'), octets(dnsNames)));
};
