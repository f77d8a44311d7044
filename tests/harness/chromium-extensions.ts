import type { Browser, Page } from 'puppeteer-core';

/**
 * A page with the interface of Chromium's own list of extensions, `ExtensionsPage`. It shows a file of that list: the
 * list itself takes four times as long to load.
 */
export async function openChromiumExtensions(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  return page;
}

/** `globalThis` in that page, as far as tests use it; Chromium's developer_private.idl and management.json. */
export interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      getExtensionInfo(id: string): Promise<{ state: string }>;
      updateExtensionConfiguration(change: {
        extensionId: string;
        /** Such as `ON_CLICK`. */
        hostAccess?: string;
        incognitoAccess?: boolean;
      }): Promise<void>;
      addHostPermission(id: string, origin: string): Promise<void>;
    };
    management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  };
}
