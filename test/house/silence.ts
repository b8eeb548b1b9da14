// Nothing leaves the machine: no layer of the product so much as names a way to the network.
import { globalNames } from './global-names.ts';
import { importsOf } from './imports.ts';
import { guard, isCode, layerOf, type SourceFile } from './source-file.ts';

const apis = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'];
const owners = ['globalThis', 'window', 'self'];
const ways = [...apis, ...owners.flatMap((owner) => apis.map((api) => `${owner}.${api}`)), '.sendBeacon'];

const networkModule = /^(?:node:)?(?:https?|http2|net|tls|dgram)$|^https?:|^undici$|^\(computed\)$/;

const complaints = (file: SourceFile): string[] => {
  const names = globalNames(file);
  return [...ways.filter((way) => names.has(way)), ...importsOf(file).filter((from) => networkModule.test(from))];
};

export const silence = guard(
  'silence',
  (path) => isCode(path) && ['lib', 'components', 'entrypoints'].includes(layerOf(path)),
  (file) => complaints(file).map((way) => `${way} reaches for the network`),
);
