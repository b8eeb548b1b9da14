// Writes docs/rules.md: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { ruleCatalog } from '../../lib/inspect/index.ts';
import { rulesPage } from './rules-page.ts';

writeFileSync(new URL('../../docs/rules.md', import.meta.url), rulesPage(ruleCatalog));
