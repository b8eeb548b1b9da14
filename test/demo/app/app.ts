// The app's server: a page, its script and style, and one API.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instance } from '../instance/instance.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { Answer, Call } from '../server/call.ts';
import { answerApi } from './api.ts';
import { renderPage } from './page.ts';

const types = new Map([
  ['/actions.js', 'text/javascript; charset=utf-8'],
  ['/page.js', 'text/javascript; charset=utf-8'],
  ['/page.css', 'text/css; charset=utf-8'],
]);

export const answerApp = async (
  { url, bearer }: Call,
  instance: Instance,
  scenario: ScenarioName,
  urlOf: (scenario: ScenarioName) => string,
): Promise<Answer> => {
  if (url.pathname === '/api/projects') return answerApi(bearer, instance, Date.now());
  if (url.pathname === '/') {
    const page = await renderPage(instance, scenario, urlOf);
    return {
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
      body: page,
    };
  }
  const type = types.get(url.pathname);
  if (!type) return { status: 404 };
  return { status: 200, headers: { 'content-type': type }, body: await readAsset(url.pathname) };
};

const readAsset = (name: string): Promise<string> => readFile(join(import.meta.dirname, 'assets', name), 'utf8');
