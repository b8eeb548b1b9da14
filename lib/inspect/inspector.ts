import type { Exchange } from '../capture/index.ts';
import {
  createDiagnosis,
  createFolder,
  type Facts,
  type Finding,
  generalRules,
  learnIssuers,
  noIssuers,
  type PlacedReport,
  providerAhead,
} from '../diagnose/index.ts';
import { type Follower, type Provider, providers as registered } from '../providers/index.ts';
import type { SessionView } from '../session-view.ts';
import type { DurationMs } from '../time.ts';
import { type KeySet, readKeySet } from '../tokens/index.ts';
import { clockOf } from './clock-of.ts';
import { hostsOf } from './hosts-of.ts';
import { type Inspection, toFacts, toInspection } from './inspection.ts';
import { type Reading, readExchange } from './read-exchange.ts';
import { isByItself } from './recognize-exchange.ts';
import { createSignatures, withVerdict } from './signatures.ts';

export interface Inspector {
  /** Inspects the next exchange in arrival order. Costs the same after 50,000 as after 10. */
  add(exchange: Exchange): Inspection;
  /** Keys that came beside the capture, such as a pasted JWKS; `settle` then checks what they sign. */
  learnKeys(keys: KeySet): void;
  /** Checks the signatures whose keys are known by now; gives the inspections that this changed. */
  settle(): Promise<readonly Inspection[]>;
  /** These were let go to make room: what waits for their sake is let go too. What they were found to be stays. */
  forget(exchanges: readonly Exchange[]): void;
  findings(): readonly Finding[];
  /** The session as of the newest exchange; null while there is none. */
  session(): SessionView | null;
  /** Every other session that is known: of the same client, of other clients. */
  otherSessions(): readonly SessionView[];
}

export function createInspector(providers: readonly Provider[] = registered): Inspector {
  const followers = providers.flatMap((provider) => provider.follow?.() ?? []);
  const rules = [
    ...generalRules,
    ...providers.flatMap(({ id, rules }) => rules.map((rule) => ({ ...rule, provider: id }))),
  ];
  const diagnosis = createDiagnosis(rules);
  const folder = createFolder(rules);
  const signatures = createSignatures();
  const inspections = new WeakMap<Exchange, Inspection>();
  const issuers = noIssuers();
  let serverAhead: DurationMs | null = null;

  const tell = (facts: Facts, kind: string): readonly PlacedReport[] => {
    const reports = diagnosis.reportsOn(facts);
    const hosts = reports.length > 0 ? hostsOf(facts.head.host, facts.tokens) : [];
    for (const report of reports) folder.add(report, kind, hosts);
    return reports;
  };

  const learnCaptured = (reading: Reading): void => {
    const keys = capturedKeys(reading);
    if (keys.length === 0) return;
    if (isVouchedFor(reading)) signatures.give(keys);
    else signatures.see(reading.head, keys);
  };

  return {
    add(exchange) {
      const reading = readExchange(exchange, providers);
      learnCaptured(reading);
      const inspection = toInspection(reading);
      if (inspection.provider === null) {
        const reports = isByItself(exchange)
          ? tell(toFacts(reading, '', clockOf(reading, reading.tokens), issuers), '')
          : [];
        return { ...inspection, reports };
      }
      const { provider } = inspection;
      const clock = clockOf(reading, reading.tokens);
      const isWebhook = reading.endpoint?.isWebhook === true;
      serverAhead = providerAhead({ exchange, provider, isWebhook, clock }) ?? serverAhead;
      const facts = followers.reduce(
        (known, follower) => follower.observe(known),
        toFacts(reading, provider, { ...clock, serverAhead }, issuers),
      );
      if (!facts.isAside) learnIssuers(facts, issuers);
      signatures.watch(facts);
      const kind = kindOf(inspection, reading);
      const complete = { ...inspection, reports: tell(facts, kind) };
      if (isSuccess(exchange)) folder.succeeded(kind, complete.reports);
      inspections.set(exchange, complete);
      return complete;
    },
    async settle() {
      const changed = new Set<Exchange>();
      for (const { facts, verdict } of await signatures.settle()) {
        const known = inspections.get(facts.exchange);
        if (!known) continue;
        const reports = tell({ ...facts, verdict }, '');
        const tokens = withVerdict(known.tokens, verdict);
        inspections.set(facts.exchange, { ...known, tokens, reports: [...known.reports, ...reports] });
        changed.add(facts.exchange);
      }
      return [...changed].flatMap((exchange) => inspections.get(exchange) ?? []);
    },
    learnKeys: (keys) => signatures.give(keys),
    forget: (exchanges) => signatures.forget(exchanges),
    findings: () => folder.findings(),
    session: () => views(followers)[0] ?? null,
    otherSessions: () => [...views(followers).slice(1), ...followers.flatMap((one) => one.otherViews?.() ?? [])],
  };
}

/** Identifies repetitions of a request, whatever ids it is about: the latest of them tells the present state. */
const kindOf = ({ provider, method, endpoint, path }: Inspection, { head }: Reading): string =>
  `${provider} ${head.host} ${method} ${endpoint ?? path}`;

const isSuccess = ({ response: { status } }: Exchange): boolean => status >= 200 && status < 400;

/** A JWKS document, wherever it was captured, or pasted by itself. */
const capturedKeys = ({ head, content }: Reading) =>
  content.kind === 'json' && (head.host === '' || /\/jwks(\.json)?$/.test(head.path)) ? readKeySet(content.value) : [];

/** By the user, who put a body there by itself, or by a vendor, whose own hosts hand out the keys of all its customers. */
const isVouchedFor = ({ head: { host }, provider }: Reading): boolean =>
  host === '' || provider?.hosts?.includes(host) === true;

/** One of each provider that was seen, the newest first. */
const views = (followers: readonly Follower[]): readonly SessionView[] =>
  followers.flatMap((follower) => follower.view() ?? []).sort((left, right) => (right.asOf ?? 0) - (left.asOf ?? 0));
