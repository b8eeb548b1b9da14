// Files that do not exist: each of the first kind breaks exactly one law, those of the second kind break none.
import type { SourceFile } from './source-file.ts';

type GuardName =
  | 'direction'
  | 'lasting'
  | 'injection'
  | 'packages'
  | 'purity'
  | 'silence'
  | 'noRegistry'
  | 'noWorkshop'
  | 'plainLockfile'
  | 'providerNames'
  | 'wording'
  | 'workflow';

const breaks = (guard: GuardName, path: string, ...sources: string[]): (SourceFile & { guard: GuardName })[] =>
  sources.map((source) => ({ guard, path, source }));

const host = ['registry', 'example', 'org'].join('.');
const folder = ['', 'work', 'somewhere'].join('/');
const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const job = (...lines: string[]): string => ['permissions: {}', '  - run: .ci/run', ...lines].join('\n');

export const planted = [
  ...breaks(
    'direction',
    'lib/tokens/read.ts',
    "import { view } from '../../components/panel/view.tsx';",
    "import type { Rule } from '../diagnose/index.ts';",
    "export * from '../capture/exchange.ts';",
    "import '../utils/index.ts';",
    "type Far = import('../inspect/index.ts').Far;",
    "const later = () => import('../export/index.ts');",
  ),
  ...breaks('direction', 'lib/time.ts', "import { capture } from './capture/index.ts';"),
  ...breaks('direction', 'lib/providers/wacht/index.ts', "import { hosts } from '../clerk-fapi/recognize/hosts.ts';"),
  ...breaks('direction', 'lib/providers/wacht/index.ts', "import { hosts } from '../clerk/backend-hosts.ts';"),
  ...breaks('direction', 'lib/providers/clerk/grammar.ts', "import { hosts } from '../clerk-fapi/recognize/hosts.ts';"),
  ...breaks('direction', 'components/panel/panel.tsx', "import '../../entrypoints/popup/main.tsx';"),
  ...breaks('direction', 'components/panel/panel.tsx', "import { field } from '../../lib/parse/field.ts';"),
  ...breaks('direction', 'entrypoints/popup/main.tsx', "import { demo } from '../../test/demo/demo.ts';"),
  ...breaks(
    'packages',
    'lib/parse/parse.ts',
    "import lodash from 'lodash';",
    "import { h } from 'preact';",
    "import { readFile } from 'node:fs/promises';",
  ),
  ...breaks('packages', 'components/ui/badge.tsx', "import browser from 'webextension-polyfill';", "import 'zod';"),
  ...breaks('packages', 'entrypoints/popup/main.tsx', "import { decodeJwt } from 'jose';", "import 'node:fs';"),
  ...breaks(
    'purity',
    'lib/tokens/lifetime.ts',
    'const now = Date.now();',
    'const now = new Date();',
    'const now = performance.now();',
    'setTimeout(() => {}, 1);',
    'const id = Math.random();',
    'document.title;',
    'window.name;',
    'navigator.userAgent;',
    "browser.storage.local.get('x');",
    'chrome.runtime.id;',
    'const { storage } = browser;',
    'globalThis.Date;',
  ),
  ...breaks('silence', 'lib/capture/har.ts', "fetch('/x');", 'new XMLHttpRequest();'),
  ...breaks(
    'silence',
    'entrypoints/devtools/main.ts',
    "fetch('/x');",
    'const ask = fetch;',
    "window.fetch('/x');",
    "new WebSocket('wss://example.com');",
    "new EventSource('/x');",
    "navigator.sendBeacon('/x');",
  ),
  ...breaks(
    'injection',
    'entrypoints/devtools/main.ts',
    "browser.devtools.inspectedWindow.eval('1');",
    'browser.scripting.executeScript({ target, func });',
    'browser.scripting.registerContentScripts([]);',
  ),
  ...breaks(
    'wording',
    'components/list/row.tsx',
    '<p>Nothing</p>;',
    '<p>{count} rows</p>;',
    '<p title="Open">{text}</p>;',
    "<p aria-label={isOpen ? 'Close' : label}>{text}</p>;",
    "const reason = 'it is not text';",
    'const words = `all of them`;',
  ),
  ...breaks('wording', 'entrypoints/shared/save.ts', "show('The browser refused to save it.');"),
  ...breaks(
    'providerNames',
    'lib/inspect/written-path.ts',
    "export const isOurs = (id: string): boolean => id === 'clerk-fapi';",
    'const cookie = /^__clerk_/;',
    'const header = `x-clerk-debug`;',
    'const isWachtHost = true;',
  ),
  ...breaks(
    'lasting',
    'components/timeline/legend.tsx',
    'const dot = <circle />;',
    'const signs = [{ name, drawing: <><path /><path /></> }];',
    'export const Sign = memo(view, <path />);',
  ),
  ...breaks('noRegistry', 'README.md', `Install it from https://${host}/touchstone`),
  ...breaks('noWorkshop', 'README.md', `The sources are in ${folder}`),
  ...breaks(
    'workflow',
    '.github/workflows/test.yml',
    job('  - uses: actions/checkout@v4'),
    job(`  - uses: actions/checkout@${commit.slice(1)}`),
    job('contents: write'),
    '  - run: .ci/run',
    'permissions: {}',
  ),
  ...breaks('plainLockfile', 'package-lock.json', '"resolved": "https://example.com/zod.tgz"'),
];

const passes = (path: string, ...sources: string[]): SourceFile[] => sources.map((source) => ({ path, source }));

export const harmless = [
  ...passes(
    'lib/tokens/read.ts',
    "import { z } from 'zod'; import { decodeJwt } from 'jose'; import './token.ts';",
    "import { joinPath } from '../json.ts'; import type { Exchange } from '../capture/index.ts';",
    '// Date.now() and fetch() are named here only',
    "const help = 'document.cookie, fetch(url), new Date()';",
    'const at = (ms: number) => new Date(ms).toISOString();',
    '// Clerk and Wacht are named here only',
    'const keysOf = (document: { keys: string[] }) => document.keys;',
    'export const lifetime = ({ window }: { window: number }) => window;',
    'interface Request { fetch: string; document(): void } const kind = { fetch: 1, navigator: 2 }; kind.fetch;',
  ),
  ...passes('lib/providers/wacht/index.ts', "import type { Provider } from '../provider.ts';"),
  ...passes('lib/providers/clerk-fapi/index.ts', "import { grammar } from '../clerk/grammar.ts';"),
  ...passes('lib/providers/index.ts', "import { wacht } from './wacht/index.ts';"),
  ...passes('components/ui/time.tsx', "import { useState } from 'preact/hooks'; import './time.css'; Date.now();"),
  ...passes('entrypoints/popup/main.tsx', "import browser from 'webextension-polyfill'; document.body; browser.tabs;"),
  ...passes(
    'components/list/row.tsx',
    'const Row = () => <p class="mono dim cut" title={texts.list.hint}>{texts.list.none} · {count}</p>;',
    "const line = isOver ? 'tree-line tree-line-over' : 'tree-line';",
    "type Rest = Omit<Props, 'row count'>;",
  ),
  ...passes(
    'components/ui/icon.tsx',
    'const drawings = { dot: () => <circle />, line: () => (<><path /><path /></>) };',
    'export function Icon() { const dot = <circle />; return dot; }',
  ),
  ...passes('entrypoints/viewer/main.tsx', 'render(<Viewer />, root);'),
  ...passes('components/texts/list.ts', "export const listTexts = { none: 'No request matches' };"),
  ...passes('.github/workflows/test.yml', job(`  - uses: actions/checkout@${commit} # v4.2.2`, 'contents: read')),
  ...passes('entrypoints/cli/main.ts', "import { readFile } from 'node:fs/promises';"),
  ...passes('test/lib/tokens/read.test.ts', "import { readToken } from '../../../lib/tokens/read.ts'; fetch('/x');"),
];
