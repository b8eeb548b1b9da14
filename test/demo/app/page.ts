// The page as the app's server sends it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scriptPath } from '../fapi/script.ts';
import type { Instance } from '../instance/instance.ts';
import { ada, organizations } from '../instance/people.ts';
import { type ScenarioName, scenarioNames, scenarioOf } from '../scenarios.ts';

export const renderPage = async (
  { fapi, publishableKey }: Instance,
  name: ScenarioName,
  urlOf: (scenario: ScenarioName) => string,
): Promise<string> => {
  const { description, steps } = scenarioOf(name);
  const values: Record<string, string> = {
    name,
    description,
    publishableKey,
    script: `https://${fapi}${scriptPath}`,
    organizations: organizations.map(organizationButton).join(''),
    scenarios: scenarioNames.map((other) => scenarioLink(other, urlOf(other), other === name)).join(''),
    // The page plays the person as well, so it is told her password.
    settings: JSON.stringify({
      steps,
      identifier: ada.email.address,
      password: ada.password,
      keys: `https://${fapi}/.well-known/jwks.json`,
    }).replaceAll('"', '&quot;'),
  };
  const template = await readFile(join(import.meta.dirname, 'assets/page.html'), 'utf8');
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? '');
};

const organizationButton = ({ name, slug }: { name: string; slug: string }): string =>
  `<button type="button" data-action="switchOrganization" data-argument="${slug}" disabled>${name}</button>`;

const scenarioLink = (name: ScenarioName, url: string, isCurrent: boolean): string =>
  `<li><a href="${url}"${isCurrent ? ' aria-current="page"' : ''}>${name}</a></li>`;
