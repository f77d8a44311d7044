/** How many event listeners a page has, the extension's in it included. */
import type { Page } from 'puppeteer-core';
import { firefoxSystem } from './firefox-system.ts';
import type { TestBrowser } from './test-browser.ts';

export async function countListeners({ name, browser }: TestBrowser, page: Page): Promise<number> {
  if (name === 'chromium') return countInChromium(page);
  await page.bringToFront();
  const system = await firefoxSystem(browser);
  return Number(await system.run(COUNT_IN_FRONT_TAB));
}

/** Chromium tells of those of one world at a time. */
async function countInChromium(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
  await session.send('Runtime.enable');
  let count = 0;
  for (const contextId of worlds) {
    for (const expression of ['window', 'document']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId as string,
        depth: -1,
      });
      count += listeners.length;
    }
  }
  await session.detach();
  return count;
}

/** Only a script in the process of the page sees the listeners of all its worlds. */
const FRAME_SCRIPT = `
  const targets = [content, content.document, ...content.document.querySelectorAll('*')];
  const listeners = targets.flatMap((target) => Services.els.getListenerInfoFor(target));
  sendAsyncMessage('listeners', listeners.length);
`;

const COUNT_IN_FRONT_TAB = `
  const { messageManager } = gBrowser.selectedBrowser;
  return new Promise((resolve) => {
    messageManager.addMessageListener('listeners', function counted({ data }) {
      messageManager.removeMessageListener('listeners', counted);
      resolve(String(data));
    });
    messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(FRAME_SCRIPT)}`)}, false);
  });
`;
