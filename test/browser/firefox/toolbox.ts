// Firefox's DevTools, opened and used from its own window.
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow } from './chrome-context.ts';
import { type DocumentInFirefox, documentInFirefox } from './document-in-firefox.ts';

const toolbox = `
  const { require } = ChromeUtils.importESModule('resource://devtools/shared/loader/Loader.sys.mjs');
  const { gDevTools } = require('devtools/client/framework/devtools');`;

/** Opens DevTools for the selected tab, on this tool of its own: `webconsole`, `netmonitor` … */
export async function openToolbox(browser: Browser, toolId = 'webconsole'): Promise<void> {
  await inBrowserWindow(
    browser,
    `${toolbox} await gDevTools.showToolboxForTab(gBrowser.selectedTab, { toolId: '${toolId}' });`,
  );
}

export async function closeToolbox(browser: Browser): Promise<void> {
  await inBrowserWindow(browser, `${toolbox} await gDevTools.closeToolboxForTab(gBrowser.selectedTab);`);
}

/** Shows the extension's panel with this title. The extension makes it some time after the toolbox was opened. */
export async function showFirefoxPanel(browser: Browser, title: string): Promise<DocumentInFirefox> {
  const id = await inBrowserWindow(
    browser,
    `${toolbox}
    const box = gDevTools.getToolboxForTab(gBrowser.selectedTab);
    const find = () => box.getAdditionalTools().find(({ label }) => label === ${JSON.stringify(title)});
    await new Promise((resolve) => {
      const observer = new box.win.MutationObserver(look);
      function look() {
        if (!find()) return;
        observer.disconnect();
        resolve();
      }
      observer.observe(box.doc, { childList: true, subtree: true });
      look();
    });
    await box.selectTool(find().id);
    return find().id;`,
  );
  const element = `(() => { ${toolbox}
    const box = gDevTools.getToolboxForTab(gBrowser.selectedTab);
    return box.doc.getElementById('toolbox-panel-iframe-${id}').contentDocument.querySelector('browser');
  })()`;
  const panel = documentInFirefox(browser, element);
  await panel.waitFor(`document.readyState === 'complete' && document.querySelector('main') !== null`);
  return panel;
}

/** Dark or light, for DevTools and what is in it. */
export async function setFirefoxTheme(browser: Browser, theme: 'light' | 'dark'): Promise<void> {
  await inBrowserWindow(browser, `Services.prefs.setStringPref('devtools.theme', '${theme}');`);
}

/** Docks DevTools at another side of the page, for which Firefox loads the panel anew. */
export async function dockFirefox(browser: Browser, side: 'bottom' | 'right'): Promise<void> {
  await inBrowserWindow(
    browser,
    `${toolbox} await gDevTools.getToolboxForTab(gBrowser.selectedTab).switchHost('${side}');`,
  );
}

/** Waits until there is no console below the tool that is shown. */
export async function consoleIsClosed(browser: Browser): Promise<void> {
  await inBrowserWindow(
    browser,
    `${toolbox}
    const box = gDevTools.getToolboxForTab(gBrowser.selectedTab);
    await new Promise((resolve) => {
      const look = () => (box.splitConsole ? window.requestAnimationFrame(look) : resolve());
      look();
    });`,
  );
}
