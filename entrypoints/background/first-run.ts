import { browser } from 'wxt/browser';
import { openGuide } from './pages.ts';

/** One page after the installation, and never again: an update is no reason to open a tab. */
export function watchFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openGuide('welcome');
  });
}
