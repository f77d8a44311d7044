import { browser } from 'wxt/browser';
import type { ToBackground } from './messages.ts';

/** From a script in a page. The extension may be gone, or going: the page must not hear of it. */
export function tell(message: ToBackground): void {
  try {
    browser.runtime.sendMessage(message).catch(() => undefined);
  } catch {
    // Chromium throws at once when the extension was updated or removed.
  }
}
