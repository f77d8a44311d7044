import { browser } from 'wxt/browser';
import { unattended } from '../../utils/unattended.ts';
import { openGuide } from './pages.ts';

/** One page after the installation, and never again: an update is no reason to open a tab. */
export function watchFirstRun(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') unattended(openGuide('welcome'));
  });
}
