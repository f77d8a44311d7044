import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { type FirefoxSystem, firefoxSystem } from './firefox-system.ts';
import { emptyTab } from './tabs.ts';
import {
  type BackgroundFunction,
  type BrowserParts,
  backgroundCall,
  type LaunchOptions,
  type Preferences,
  type TestExtension,
} from './test-browser.ts';
import { waitUntil } from './wait.ts';

type Prefs = Record<string, string | number | boolean>;

/** Firefox gives every installation a random UUID, so that pages cannot recognise the extension. Tests need to know it. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

export async function openFirefox(options: LaunchOptions): Promise<BrowserParts> {
  const { networkPort, viewport, headless = true } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless,
    defaultViewport: viewport ?? null,
    args: ['--remote-allow-system-access'], // without it not even the extension's own pages may be driven
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else services.settings.server is ignored
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false, // grants optional permissions without asking
      ...(headless ? HEADLESS_PREFS : {}),
      ...(networkPort ? networkPrefs(networkPort) : {}),
    },
  });
  const system = await firefoxSystem(browser);
  return {
    browser,
    install: (directory) => installExtension(browser, system, directory),
    async prefer(_page, preferences) {
      await system.run(preferenceScript(preferences));
    },
    async forgetPreferences() {
      const lines = PREFERENCES.map((name) => `Services.prefs.clearUserPref('${name}');`);
      lines.push(`for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = '';`);
      await system.run(lines.join('\n'));
    },
    async focusPage() {
      await system.run('gBrowser.selectedBrowser.focus();');
    },
    closeTab: async (url) => (await system.run(closeTabScript(url))) === 'closed',
  };
}

/** ms; by far longer than a popup takes to open. */
const CLICK_AGAIN = 2_000;

/** Found in the browser's window. */
const POPUP_ELEMENT = `document.querySelector('browser[webextension-view-type=popup]')`;

/** A reader of Chinese with a mouse: without one, as headless Firefox is by itself, `(hover: hover)` is false. */
const HEADLESS_PREFS: Prefs = {
  'intl.accept_languages': 'zh-CN,zh',
  'ui.primaryPointerCapabilities': 6, // bits 2 and 4: fine, can hover
  'ui.allPointerCapabilities': 6,
};

function networkPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'services.settings.server': 'data:,', // Firefox's own errand: remote settings
  };
}

/** Where Firefox keeps what readers prefer: scheme, forced colours, motion. */
const PREFERENCES = [
  'ui.systemUsesDarkTheme',
  'browser.display.document_color_use',
  'ui.prefersReducedMotion',
];

function preferenceScript({ colorScheme, forcedColors, reducedMotion, print }: Preferences): string {
  const [scheme, colors, motion] = PREFERENCES;
  const lines: string[] = [];
  if (colorScheme) {
    lines.push(`Services.prefs.setIntPref('${scheme}', ${colorScheme === 'dark' ? 1 : 0});`);
    // Popups follow the theme of the window, not the system.
    lines.push(`const popup = ${POPUP_ELEMENT};`);
    lines.push(`if (popup) popup.browsingContext.prefersColorSchemeOverride = '${colorScheme}';`);
  }
  if (forcedColors !== undefined) {
    const whenToOverride = forcedColors ? 2 : 0; // always, or only in the system's high contrast
    lines.push(`Services.prefs.setIntPref('${colors}', ${whenToOverride});`);
  }
  if (reducedMotion !== undefined) {
    lines.push(`Services.prefs.setIntPref('${motion}', ${reducedMotion ? 1 : 0});`);
  }
  if (print !== undefined) {
    const medium = print ? 'print' : '';
    lines.push(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}';`);
  }
  return lines.join('\n');
}

/** BiDi tells of an extension's tab without its address, now and then not at all, and never that it was closed. */
function closeTabScript(url: string): string {
  return `
    const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === '${url}');
    if (tab) gBrowser.removeTab(tab);
    return tab ? 'closed' : 'none';
  `;
}

function chooseFromMenuScript(label: string): string {
  return `
    const menu = document.getElementById('contentAreaContextMenu');
    for (let wait = 0; menu.state !== 'open' && wait < 100; wait++) await new Promise((done) => setTimeout(done, 50));
    await new Promise((done) => setTimeout(done, 500)); // the extension may still change its items
    const item = [...menu.querySelectorAll('menuitem')].find((i) => i.label === '${label}' && !i.hidden);
    if (item) menu.activateItem(item);
    else menu.hidePopup();
    return item ? 'chosen' : 'none';
  `;
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function installExtension(
  browser: Browser,
  system: FirefoxSystem,
  directory: string,
): Promise<TestExtension> {
  const gecko = geckoId(directory);
  const uuids = JSON.stringify({ [gecko]: EXTENSION_UUID });
  await system.run(`Services.prefs.setStringPref('extensions.webextensions.uuids', '${uuids}');`);
  await browser.installExtension(directory);
  const origin = `moz-extension://${EXTENSION_UUID}`;
  const policy = `const { extension } = WebExtensionPolicy.getByID('${gecko}');`;

  return {
    url: (path) => `${origin}/${path}`,
    async openPage(path, tab) {
      const page = await emptyTab(browser, tab);
      const url = `${origin}/${path}`;
      await page.goto(url, { waitUntil: [] }); // waits for ever otherwise
      await waitUntil(
        `${path} to load`,
        () => page.evaluate(() => `${document.readyState} ${location.href}`),
        (state) => state === `complete ${url}`,
      );
      return page;
    },
    async openPopup(page) {
      await page.bringToFront();
      /** Answers when, ms since 1970. */
      const click = async () =>
        Number(
          await system.run(`
          const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
          ${policy}
          // On its way out still, or left open by an extension that was removed: the click would be taken for it.
          const panel = document.getElementById('customizationui-widget-panel');
          if (panel && panel.state !== 'closed') {
            const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
            panel.hidePopup();
            await Promise.race([hidden, new Promise((done) => setTimeout(done, 1000))]);
          }
          const clicked = performance.timeOrigin + performance.now();
          await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
          return String(clicked);
        `),
        );
      let clicked = await click();
      // It loads in a hidden panel first, in a browser element that is then swapped for another.
      const isOpen = async () =>
        (await system.run(`return String(${POPUP_ELEMENT}?.closest('panel')?.state)`)) === 'open';
      /** Should the click have been taken for an earlier popup all the same, another is due. */
      const isOpenAtLast = async () => {
        if (await isOpen()) return true;
        if (Date.now() - clicked > CLICK_AGAIN) {
          clicked = await click();
        }
        return false;
      };
      await waitUntil('the popup to open', isOpenAtLast, Boolean, 10 * CLICK_AGAIN);
      const { page: popup, detach } = await system.attach(POPUP_ELEMENT);
      return {
        page: popup,
        clicked,
        isOpen,
        async close() {
          await system.run(`${POPUP_ELEMENT}?.closest('panel').hidePopup()`);
          await waitUntil('the popup to close', isOpen, (open) => !open);
          detach();
        },
      };
    },
    async runCommand(page, command) {
      await page.bringToFront();
      await system.run(`${policy} extension.shortcuts.onCommand('${command}');`);
    },
    async chooseFromMenu(page, label, { selector }) {
      await page.bringToFront();
      await (await page.$(selector))?.click({ button: 'right' });
      return (await system.run(chooseFromMenuScript(label))) === 'chosen';
    },
    async evaluate<A extends unknown[], R>(fn: BackgroundFunction<A, R>, ...args: A): Promise<R> {
      await system.run(`${policy} await extension.wakeupBackground?.();`);
      const background = `[...extension.views].find((view) => view.viewType === 'background').xulBrowser`;
      const { page, detach } = await system.attach(`(() => { ${policy} return ${background}; })()`);
      try {
        return (await page.evaluate(backgroundCall(fn, args))) as R;
      } finally {
        detach();
      }
    },
    async stopBackground() {
      await system.run(`${policy} await extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    async update() {
      await browser.installExtension(directory);
    },
    uninstall: () => browser.uninstallExtension(gecko),
  };
}
