// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ExplainView } from '../../../components/explain/explain-view.tsx';
import { createInspector, explainRequest } from '../../../lib/inspect/index.ts';
import { appFetch } from '../../fixtures/clerk-fapi/app-fetch.ts';
import { later, tokenAt, tokenWith } from '../../fixtures/clerk-fapi/minted.ts';
import { click, mount, one, texts } from '../mount.tsx';

function draw(request: Parameters<typeof appFetch>[0], onShow = vi.fn()) {
  const inspection = createInspector().add(appFetch({ status: 401, ...request }));
  const story = explainRequest(inspection);
  if (!story) throw new Error('nothing to explain');
  return mount(<ExplainView {...{ inspection, story, onShow }} />);
}

const step = (root: HTMLElement, title: string) => {
  const found = Array.from(root.querySelectorAll<HTMLElement>('.step')).find(
    (one) => one.querySelector('h3')?.textContent === title,
  );
  return `${found?.className.replace('step step-', '')} ${found?.textContent?.slice(title.length)}`;
};

describe('the story of a refused request', () => {
  it('goes from the request to what is to be done', () => {
    expect(texts(draw({ bearer: tokenAt() }), '.step > h3')).toEqual([
      'The request',
      'What it carried',
      'Whose it is',
      'How old it was',
      'Who signed it',
      'Why it was refused',
      'What to do',
    ]);
  });

  it('of an old token', () => {
    const root = draw({ bearer: tokenAt(later(-300)) });
    expect(step(root, 'The request')).toContain('error GET /api/orders returned 401.');
    expect(step(root, 'What it carried')).toContain('Session token in the Authorization header.');
    expect(step(root, 'How old it was')).toMatch(/^error It had expired 2?\d+ (s|min) before the server had it/);
    expect(step(root, 'Why it was refused')).toContain('token-expired: the token expired before the request');
  });

  it('keeps to itself what a message of the server repeats', () => {
    const token = tokenAt();
    const root = draw({ responseHeaders: { 'x-clerk-auth-message': `Invalid JWT ${token} (\u202e)` } });
    expect(step(root, 'Why it was refused')).toContain('Invalid JWT ••••••••');
    expect(step(root, 'Why it was refused')).toContain('\\u202e');
    expect(root.innerHTML).not.toContain(token);
  });

  it('of a server whose clock is behind', () => {
    expect(step(draw({ bearer: tokenAt(), date: later(-30) }), 'How old it was')).toMatch(
      /^error By the server’s clock, it was issued \d+ s after the server had it/,
    );
  });

  it('of a request without a token', () => {
    const responseHeaders = {
      'x-clerk-auth-reason': 'session-token-and-uat-missing',
      'x-clerk-auth-message': '<b>no</b>',
    };
    const root = draw({ responseHeaders });
    expect(texts(root, '.step > h3')).toHaveLength(4);
    expect(step(root, 'Why it was refused')).toContain('The response names the reason, session-token-and-uat-missing');
    expect(step(root, 'Why it was refused')).toContain('<b>no</b>');
  });

  it('of a good token', () => {
    const root = draw({ bearer: tokenWith({}), status: 403 });
    expect(step(root, 'How old it was')).toMatch(/^good It had just been issued, and was valid for another \d+ s\./);
    expect(step(root, 'What to do')).toContain('roles, permissions, and features');
  });

  it('of a pending session, as far as a capture can tell', () => {
    const root = draw({ bearer: tokenWith({ sts: 'pending' }) });
    expect(step(root, 'Why it was refused')).toContain(
      'warning The response names no reason. Most likely: the session is pending, which servers treat as signed out unless they are told otherwise.',
    );
  });

  it('leads to the token', () => {
    const onShow = vi.fn();
    const root = draw({ bearer: tokenAt() }, onShow);
    click(one(root, '.step:nth-child(2) .evidence-field'));
    expect(onShow).toHaveBeenCalledWith(0, 'request.header.authorization');
  });
});
