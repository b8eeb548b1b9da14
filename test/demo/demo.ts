// A local stand-in for Clerk and an app that uses it, for tests and for a first look: real SDK, real traffic.
import { answerApp } from './app/app.ts';
import { chromiumArguments, firefoxPreferences } from './browsers.ts';
import { answerFapi } from './fapi/fapi.ts';
import { appHost, certificateHosts, fapiHost, isOurHost, type Mode, scenarioOfHost } from './hosts.ts';
import { type Instance, newInstance } from './instance/instance.ts';
import { ada } from './instance/people.ts';
import type { ScenarioName } from './scenarios.ts';
import { newSecrets } from './secrets.ts';
import type { Answer, Call } from './server/call.ts';
import { selfSigned } from './server/certificate.ts';
import { openDoors } from './server/listen.ts';
import { newWorlds } from './world.ts';

export interface LoggedRequest {
  readonly method: string;
  readonly host: string;
  /** Without the query, which holds tokens. */
  readonly path: string;
  readonly origin: string | null;
  readonly hasCookies: boolean;
  readonly status: number;
}

export interface Demo {
  readonly pageUrl: (scenario: ScenarioName) => string;
  /** For Chromium: the borrowed names lead here, and this run's certificate is good. */
  readonly browserArguments: () => string[];
  /** For Firefox, launched with insecure certificates accepted: the same, by way of a proxy. */
  readonly firefoxPreferences: () => Record<string, string | number>;
  /** Every token, cookie value, id, name and address handed out so far. */
  readonly secrets: () => string[];
  readonly requests: readonly LoggedRequest[];
  readonly close: () => Promise<void>;
}

export const startDemo = async ({ mode }: { readonly mode: Mode }): Promise<Demo> => {
  const secrets = newSecrets();
  const requests: LoggedRequest[] = [];
  secrets.add(ada.password);
  const pageUrl = (scenario: ScenarioName): string => pageAddress(mode, scenario, doors.plainPort);
  const answer = newAnswerer(newInstance(mode), pageUrl);

  const certificate = selfSigned(certificateHosts, Date.now());
  const respond = async (call: Call): Promise<Answer> => {
    const given = await answer(call);
    secrets.watch(call, given);
    requests.push(logged(call, given));
    return given;
  };
  const doors = await openDoors(certificate, respond, (host) => isOurHost(mode, host));
  return {
    pageUrl,
    browserArguments: () => chromiumArguments(mode, certificate, doors),
    firefoxPreferences: () => firefoxPreferences(doors),
    secrets: secrets.list,
    requests,
    close: doors.close,
  };
};

const pageAddress = (mode: Mode, scenario: ScenarioName, port: number): string => {
  const host = appHost(mode, scenario);
  return mode === 'production' ? `https://${host}/` : `http://${host}:${port}/`;
};

/** The host says whether Clerk or the app is meant, and the page's host says which scenario. */
const newAnswerer = (instance: Instance, pageUrl: (scenario: ScenarioName) => string) => {
  const worlds = newWorlds(instance);
  return async (call: Call): Promise<Answer> => {
    if (call.url.hostname === fapiHost(instance.mode)) return answerFapi(call, instance, worlds(call.origin));
    const scenario = scenarioOfHost(instance.mode, call.url.hostname);
    return scenario ? answerApp(call, instance, scenario, pageUrl) : { status: 421 };
  };
};

const logged = ({ method, url, origin, cookies }: Call, { status }: Answer): LoggedRequest => ({
  method,
  host: url.host,
  path: url.pathname,
  origin,
  hasCookies: cookies.size > 0,
  status,
});
