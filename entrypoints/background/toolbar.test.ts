import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FaultyBrowser, faultyBrowser } from '../../tests/faults/faulty-browser.ts';

let browser: FaultyBrowser;

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, key) => (browser.api as Record<PropertyKey, unknown>)[key] }),
}));

const TAB = 1;
/** By path, in the order they were made. */
let calls: string[];
let title: string;
let pausedUntil: number;
/** ms until the browser has drawn an icon. */
let drawing: number;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: ['zh-CN'] });
  pausedUntil = 0;
  drawing = 0;
  title = 'what the browser showed before';
  const note =
    (path: string, answer?: unknown) =>
    (...args: unknown[]) => {
      calls.push(path);
      return typeof answer === 'function' ? answer(...args) : answer;
    };
  browser = faultyBrowser(
    {
      'tabs.get': note('tabs.get', { id: TAB }),
      'storage.session.get': () => ({}),
      'storage.local.get': () => ({ pausedUntil }),
      'storage.sync.get': () => ({}),
      'storage.managed.get': () => ({}),
      'action.getTitle': note('action.getTitle', () => title),
      'action.setTitle': note('action.setTitle', (details: { title: string }) => {
        title = details.title;
      }),
      'action.setIcon': note('action.setIcon', () => new Promise((done) => setTimeout(done, drawing))),
      'action.setBadgeText': note('action.setBadgeText'),
    },
    [],
  );
  const { watchToolbar } = await import('./toolbar.ts');
  watchToolbar();
  calls = [];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules(); // modules are shared by all test files: those that hold this browser must not stay
});

async function load(): Promise<void> {
  browser.emit('tabs.onUpdated', TAB, { status: 'loading' });
  browser.emit('tabs.onUpdated', TAB, { title: 'A title is no reason' });
  browser.emit('tabs.onUpdated', TAB, { status: 'complete' });
  browser.emit('tabs.onActivated', { tabId: TAB });
  await vi.advanceTimersByTimeAsync(1_000);
}

describe('the button of a tab', () => {
  it('is seen to once while a page loads, its title first: it stands for the rest', async () => {
    await load();
    expect(calls).toEqual([
      'tabs.get',
      'action.getTitle',
      'action.setTitle',
      'action.setIcon',
      'action.setBadgeText',
    ]);
  });

  it('is left alone where it tells already what is true', async () => {
    await load();
    calls = [];
    await load();
    expect(calls).toEqual(['tabs.get', 'action.getTitle']);
  });

  it('says in the end what was learned last, however slowly it was drawn before', async () => {
    drawing = 300;
    await load();
    const said = title;
    pausedUntil = Date.now() + 60_000;
    browser.emit('tabs.onActivated', { tabId: TAB });
    await vi.advanceTimersByTimeAsync(150);
    expect(title).not.toBe(said);
    pausedUntil = 0;
    await load();
    expect(title).toBe(said);
    expect(calls.slice(-3)).toEqual(['action.setTitle', 'action.setIcon', 'action.setBadgeText']);
  });

  it('keeps nothing else from being watched where the browser colours no badge', async () => {
    browser.fault = { call: 'action.setBadgeBackgroundColor', how: 'throws' };
    const { watchToolbar } = await import('./toolbar.ts');
    expect(watchToolbar).not.toThrow();
  });
});
