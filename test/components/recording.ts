import type { Finding, PlacedReport } from '../../lib/diagnose/index.ts';
import type { Inspection } from '../../lib/inspect/index.ts';
import { emptyRecording, type Recording } from '../../lib/timeline/index.ts';
import { type ExchangeOverrides, exchange, now } from '../fixtures/exchange.ts';

/** A row of the list: the app's own request unless told otherwise. */
export const inspection = (overrides: Partial<Inspection> = {}, of: ExchangeOverrides = {}): Inspection => ({
  exchange: exchange({ at: now + (of.index ?? 0) * 1000, ...of }),
  provider: 'shop',
  endpoint: 'order.read',
  title: 'Read order',
  method: 'GET',
  path: '/order/{id}',
  objects: [],
  problems: [],
  subjects: [],
  tokens: [],
  reports: [],
  ...overrides,
});

export const inspections = (count: number): readonly Inspection[] =>
  Array.from({ length: count }, (_, index) => inspection({}, { index }));

export const report = (overrides: Partial<PlacedReport> = {}): PlacedReport => ({
  rule: 'shop/closed',
  severity: 'warning',
  exchange: 0,
  path: null,
  about: '',
  at: null,
  message: 'The shop is closed',
  evidence: [],
  ...overrides,
});

export const finding = (overrides: Partial<Finding> = {}): Finding => {
  const { at: _at, about: _about, ...placed } = report();
  return { ...placed, severity: 'error', count: 1, first: null, last: null, hosts: [], isOver: false, ...overrides };
};

export const recording = (overrides: Partial<Recording> = {}): Recording => ({ ...emptyRecording, ...overrides });
