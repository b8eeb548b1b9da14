import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleCatalog } from '../../lib/inspect/index.ts';
import { agreedRules } from '../fixtures/rule-ids.ts';
import { rulesPage } from './rules-page.ts';

const catalog = new Map(ruleCatalog.map((rule) => [rule.id, rule]));
const page = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');

describe('The catalog', () => {
  it.each(agreedRules.map(({ id, severity }) => [id, severity] as const))('has %s, usually %s', (id, severity) => {
    expect(catalog.get(id)?.severity).toBe(severity);
  });

  it.each(ruleCatalog.map((rule) => [rule.id, rule] as const))('tells %s in plain words', (_, rule) => {
    expect(rule.title).toMatch(/^[A-Z][^.!?]{5,58}$/);
    expect(rule.why).toMatch(/^[A-Z].{30,330}\.$/);
    expect(rule.fix).toMatch(/^[A-Z].{10,330}[.…]$/);
    // The panel shows text, not Markdown, and apostrophes as they are printed.
    expect(`${rule.title} ${rule.why} ${rule.fix}`).not.toMatch(/[`*]|[a-z]'[a-z]/);
  });
});

describe('The page of documentation', () => {
  it('is the one that the rules make: npm run docs', () => {
    expect(page).toBe(rulesPage(ruleCatalog));
  });

  it('links every rule of its tables to a heading', () => {
    const headings = [...page.matchAll(/^### (\S+)$/gm)].map(([, heading = '']) => heading.replaceAll('/', ''));
    const links = [...page.matchAll(/^\| \[`[^`]+`\]\(#([^)]+)\)/gm)].map(([, link]) => link);
    expect(links).toEqual(headings);
    expect(new Set(links).size).toBe(catalog.size);
  });
});
