import { browser } from 'wxt/browser';
import type { ToReader } from '../../utils/messages.ts';
import { tellReaders } from './readers.ts';

const MESSAGES: Record<string, ToReader> = {
  'next-mention': { type: 'step', direction: 'next' },
  'previous-mention': { type: 'step', direction: 'previous' },
  'toggle-card': { type: 'toggle-card' },
};

export function watchCommands(): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => {
    const message = MESSAGES[command];
    if (message !== undefined && tab?.id !== undefined) void tellReaders(tab.id, message);
  });
}
