// How a browser is led from the borrowed names to the stand-in.
import { fapiHost, type Mode } from './hosts.ts';
import type { Certificate } from './server/certificate.ts';
import type { Doors } from './server/listen.ts';

export const chromiumArguments = (mode: Mode, { fingerprint }: Certificate, { securePort }: Doors): string[] => {
  const hosts = mode === 'production' ? '*.example.com' : fapiHost(mode);
  const rules = [`MAP ${hosts}:443 127.0.0.1:${securePort}`, 'MAP * ~NOTFOUND'];
  const local = ['localhost', '*.localhost', '127.0.0.1'].map((name) => `EXCLUDE ${name}`);
  return [
    // Every other host is unknown: what a test sees cannot depend on a network.
    `--host-resolver-rules=${[...rules, ...local].join(', ')}`,
    // Only this run's key is accepted; Chromium minds the list when it has a profile folder of its own.
    `--ignore-certificate-errors-spki-list=${fingerprint}`,
  ];
};

/** Firefox cannot map a name to a port, so all of its https goes to the stand-in's tunnel. Names of localhost do not. */
export const firefoxPreferences = ({ plainPort }: Doors): Record<string, string | number> => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': plainPort,
});
