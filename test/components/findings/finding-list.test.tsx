// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FindingList } from '../../../components/findings/finding-list.tsx';
import { RevealScope } from '../../../components/ui/reveal.tsx';
import type { Evidence } from '../../../lib/diagnose/index.ts';
import { durationMs, epochMs } from '../../../lib/time.ts';
import { now } from '../../fixtures/exchange.ts';
import { click, mount, one, texts } from '../mount.tsx';
import { report } from '../recording.ts';

const ignore = () => {};

describe('findings', () => {
  it('stand by rule, worst first', () => {
    const findings = [
      report({ rule: 'b', severity: 'info' }),
      report({ rule: 'a', severity: 'warning' }),
      report({ rule: 'b', severity: 'error', message: 'The shop burns' }),
    ];
    const root = mount(<FindingList findings={findings} none="" onShow={ignore} />);
    expect(texts(root, '.finding-head code')).toEqual(['b', 'a']);
    expect(texts(root, '.finding-severity')).toEqual(['error', 'warning']);
    expect(texts(root, '.sighting')).toHaveLength(3);
  });

  it('say how often they were seen', () => {
    const seen = { ...report(), count: 3, first: epochMs(now), last: epochMs(now + 9000) };
    const root = mount(<FindingList findings={[seen]} none="" onShow={ignore} />);
    expect(one(root, '.sighting').textContent).toContain('seen 3 times');
  });

  it('say which of them are over', () => {
    const findings = [{ ...report(), isOver: true }, report({ exchange: 1 })];
    const root = mount(<FindingList findings={findings} none="" onShow={ignore} />);
    expect(texts(root, '.sighting p').map((text) => text.includes('recovered since'))).toEqual([true, false]);
  });

  it('lead to the request and the field', () => {
    const onShow = vi.fn();
    const findings = [report({ exchange: 7, path: 'response.status' })];
    const root = mount(<FindingList findings={findings} none="" onShow={onShow} placeOf={(index) => `#${index}`} />);
    expect(one(root, '.evidence-field').textContent).toBe('#7 › response.status');
    click(one(root, '.evidence-field'));
    expect(onShow).toHaveBeenCalledWith(7, 'response.status');
  });

  it('are told in part where one rule has many', () => {
    const findings = Array.from({ length: 9 }, (_, exchange) => report({ exchange }));
    const root = mount(<FindingList findings={findings} none="" onShow={ignore} />);
    expect(texts(root, '.sighting')).toHaveLength(5);
    click(one(root, '.quiet-button'));
    expect(texts(root, '.sighting')).toHaveLength(9);
  });

  it('draw each kind of evidence, secrets masked', () => {
    const moments = [
      { label: 'issued', at: epochMs(now) },
      { label: 'received', at: epochMs(now - 8000) },
    ];
    const values = [
      { label: 'kind', value: 'session' },
      { label: 'key', value: 'open-sesame', secret: true },
    ];
    const evidence: readonly Evidence[] = [
      { kind: 'field', path: 'response.id' },
      { kind: 'field', path: 'errors.0.code', holds: { value: 'resource_not_found' } },
      { kind: 'field', path: 'response.pin', holds: { value: 'open-drawer', secret: true } },
      { kind: 'times', moments, difference: durationMs(-8000) },
      { kind: 'values', values },
    ];
    const list = <FindingList findings={[report({ evidence })]} none="" onShow={ignore} />;
    const root = mount(<RevealScope>{list}</RevealScope>);
    expect(one(root, '.evidence').textContent).toMatch(
      /response\.iderrors\.0\.coderesource_not_foundresponse\.pin.*issued.*received.*Difference−8 s.*kindsession/,
    );
    expect(root.innerHTML).not.toMatch(/open-sesame|open-drawer/);
  });

  it('say so when there are none', () => {
    expect(mount(<FindingList findings={[]} none="All is well." onShow={ignore} />).textContent).toBe('All is well.');
  });
});
