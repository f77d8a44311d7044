import type { VNode } from 'preact';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OptionsActions } from '../../components/options/options-context.ts';
import type { PopupMention, PopupPage, PopupViewProps } from '../../components/PopupView.tsx';
import { callsInSource } from './calls-in-source.ts';
import { type Fault, type FaultyBrowser, faultyBrowser } from './faulty-browser.ts';
import { COUNTS, type LineToPage, lineToPage, SITE, TAB } from './page-in-front.ts';
import { webLocks } from './web-locks.ts';

/**
 * Every call of the browser's interface that our own pages and the background make, refused and left without an
 * answer in turn. The calls are read from the source, so a new one is covered or fails here. What runs in the
 * pages of others: tests/e2e/faults.test.ts.
 */

/** These hand something out at once and cannot be refused. */
const IMMEDIATE = ['runtime.getURL', 'tabs.connect', 'contextMenus.create'];

let faulty: FaultyBrowser;
/** What the popup connected last. */
let line: LineToPage;
/** A page that has no reader to answer the popup, in a browser without a page for shortcuts. */
let isPoor = false;

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, key) => (faulty.api as Record<PropertyKey, unknown>)[key] }),
}));

// Views are not drawn here: what they would show can stay away, and what draws by itself needs a document.
vi.mock('../../entrypoints/popup/knowledge.ts', () => ({ loadKnowledge: async () => ({}) }));
vi.mock('../../entrypoints/guide/knowledge.ts', () => ({ loadKnowledge: async () => ({}) }));
vi.mock('../../entrypoints/options/preview-marks.ts', () => ({ paintSentence: () => () => undefined }));

const unhandled: string[] = [];
const noteUnhandled = (reason: unknown) => void unhandled.push(String(reason));
let listeners: NodeJS.UnhandledRejectionListener[] = [];

beforeAll(() => {
  listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', noteUnhandled);
});

afterAll(() => {
  process.off('unhandledRejection', noteUnhandled);
  for (const listener of listeners) process.on('unhandledRejection', listener);
});

beforeEach(() => {
  isPoor = false;
  vi.stubGlobal('window', { close: () => undefined, addEventListener: () => undefined });
  vi.stubGlobal('document', { documentElement: {} });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => callback());
  vi.spyOn(console, 'debug').mockReturnValue(undefined);
});

afterEach(() => {
  vi.useRealTimers(); // should a part have thrown half-way
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
});

function newBrowser(fault: Fault | null): FaultyBrowser {
  vi.stubGlobal('navigator', { languages: ['zh-CN'], locks: webLocks() });
  const browser = faultyBrowser(
    {
      'storage.sync.get': () => ({ settings: { version: 1, sitesOn: [SITE], allNews: true }, delay: 250 }),
      'storage.local.get': () => ({}),
      'storage.managed.get': () => ({}),
      'storage.session.get': () => ({}),
      'scripting.getRegisteredContentScripts': () => [{ id: 'own-sites' }],
      'scripting.executeScript': () => [{ result: '花呗' }],
      'permissions.contains': () => true,
      'permissions.request': () => true,
      'commands.getAll': () => [{ name: 'next-mention', shortcut: 'Alt+Shift+J' }],
      'tabs.query': () => [TAB],
      'tabs.get': () => TAB,
      'tabs.connect'() {
        line = lineToPage(!isPoor);
        return line.port;
      },
      'runtime.getURL': (path: string) => `moz-extension://0${path}`,
    },
    IMMEDIATE,
  );
  browser.fault = fault;
  if (isPoor) browser.absent.add('commands.openShortcutSettings');
  return browser;
}

/** Until all is answered that will be. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 2));
}

type Part = () => Promise<unknown>;

const PARTS: Record<string, Part> = {
  async background() {
    const { default: script } = await import('../../entrypoints/background/index.ts');
    vi.useFakeTimers({ toFake: ['setTimeout'] }); // it looks at a tab a moment later
    script.main();
    const sender = { id: 'this-extension', tab: TAB, frameId: 0 };
    for (const message of [
      { type: 'page-report', counts: COUNTS },
      { type: 'read-page' },
      { type: 'page-off' },
      { type: 'load-judge' },
      { type: 'load-hover' },
      { type: 'load-card' },
      { type: 'load-rates' },
      { type: 'load-traditional' },
      { type: 'pause-hour' },
      { type: 'site-off', origin: 'https://www.example.org' },
      { type: 'open-guide', anchor: 'T44' },
      { type: 'open-source', url: 'https://example.org/' },
    ]) {
      // A refusal goes back to the page that asked, which knows what to do about it.
      for (const answer of faulty.emit('runtime.onMessage', message, sender)) {
        (answer as Promise<void>).catch(() => undefined);
      }
    }
    faulty.emit('runtime.onInstalled', { reason: 'install' });
    faulty.emit('runtime.onStartup');
    faulty.emit('commands.onCommand', 'next-mention', TAB);
    faulty.emit('contextMenus.onClicked', { linkUrl: 'http://x.example/' }, TAB);
    faulty.emit('contextMenus.onShown', { selectionText: '花呗' });
    faulty.emit('storage.onChanged', { settings: {} }, 'sync');
    faulty.emit('storage.local.onChanged', { pausedUntil: {} });
    faulty.emit('storage.session.onChanged', { 'off-1': {} });
    faulty.emit('tabs.onUpdated', 1, { status: 'loading' });
    faulty.emit('tabs.onUpdated', 1, { status: 'complete' });
    faulty.emit('tabs.onActivated', { tabId: 1 });
    faulty.emit('tabs.onRemoved', 1);
    faulty.emit('permissions.onAdded', {});
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
  },

  /** Answers with what the popup said: at first, then after each pause a reader can choose. */
  async popup(): Promise<PopupPage['state'][]> {
    const { showPopup } = await import('../../entrypoints/popup/popup.tsx');
    const { props } = await shownBy<PopupViewProps>(showPopup);
    if (props() === undefined) return [];
    const said = [state()];
    function state(): PopupPage['state'] {
      return (props() as PopupViewProps).page.state;
    }
    props()?.onOpenGuide('T44');
    props()?.onOpenSource('https://example.org/');
    props()?.onOpenOptions();
    for (const scope of ['hour', 'site', 'page'] as const) {
      props()?.onPause(scope);
      await settle();
      said.push(state());
    }
    for (const remedy of ['check-page', 'check-site', 'check-news', 'reload', 'turn-on', 'resume'] as const) {
      props()?.onRemedy(remedy);
      await settle();
    }
    return said;
  },

  async options() {
    const { showOptions } = await import('../../entrypoints/options/options.tsx');
    const { props } = await shownBy<{ actions: OptionsActions }>(showOptions);
    const actions = props()?.actions;
    if (actions === undefined) return;
    actions.choose({ theme: 'dark' });
    actions.removeSiteOff(SITE);
    actions.changeShortcuts();
    for (const act of [
      () => actions.setAllNews(true),
      () => actions.setAllNews(false),
      () => actions.addSite('a.example'),
      () => actions.grantSite('a.example'),
      () => actions.grantList(),
      () => actions.removeSite(SITE),
      () => actions.reset().catch(() => undefined), // the view says itself that it failed
    ]) {
      void act();
      await settle();
    }
    faulty.emit('permissions.onRemoved', {});
    faulty.emit('storage.onChanged', { settings: {} }, 'sync');
    await settle();
  },

  async guide(): Promise<boolean> {
    const { showGuide } = await import('../../entrypoints/guide/guide.tsx');
    const { props } = await shownBy<{ onOpenSource(url: string): void }>(showGuide);
    props()?.onOpenSource('https://example.org/');
    faulty.emit('storage.onChanged', { settings: {} }, 'sync');
    await settle();
    return props() !== undefined;
  },
};

/** Starts one of our pages; `props` are those of what it shows at the moment. */
async function shownBy<Props>(start: (show: (view: VNode) => void) => Promise<void>) {
  let view: VNode | undefined;
  start((shown) => {
    view = shown;
  }).catch(() => undefined); // main.tsx leaves it unattended
  const isWaiting = () => (view?.props as Partial<PopupViewProps> | undefined)?.page?.state === 'loading';
  do await settle();
  while (isPoor && (view === undefined || isWaiting()));
  return { props: () => view?.props as Props | undefined };
}

async function run(part: Part, fault: Fault | null): Promise<unknown> {
  faulty = newBrowser(fault);
  const outcome = await part();
  await new Promise(setImmediate);
  expect([fault, unhandled.splice(0)]).toEqual([fault, []]);
  return outcome;
}

describe.each(Object.entries(PARTS))('the %s', (name, part) => {
  /** Those this part makes when nothing is wrong. */
  async function itsCalls(): Promise<string[]> {
    await run(part, null);
    return [...faulty.calls].filter((call) => !IMMEDIATE.includes(call));
  }

  it('is seen to make every call that its source has', async () => {
    await run(part, null);
    const made = [...faulty.calls];
    isPoor = true;
    await run(part, null);
    expect([...made, ...faulty.calls]).toEqual(
      expect.arrayContaining([...callsInSource([`entrypoints/${name}`])]),
    );
  });

  it('leaves no error behind when a call is refused', async () => {
    for (const call of await itsCalls()) await run(part, { call, how: 'rejects' });
  });

  it('leaves no error behind when a call is never answered', async () => {
    for (const call of await itsCalls()) {
      vi.resetModules(); // a queue that waits for ever in the last case must not hold up the next
      await run(part, { call, how: 'never answers' });
    }
  });
});

describe('what the reader is told', () => {
  const popup = PARTS.popup as Part;
  const told = ['ready', 'paused', 'site-off', 'page-off'];

  it('in the popup is true whatever the browser refuses', async () => {
    expect(await run(popup, null)).toEqual(told);
    // Settings that cannot be read are the defaults; those that cannot travel are kept here.
    for (const call of ['storage.sync.get', 'storage.sync.set', 'storage.managed.get', 'storage.local.get']) {
      expect([call, await run(popup, { call, how: 'rejects' })]).toEqual([call, told]);
    }
  });

  it('in the popup is no pause that could not be kept', async () => {
    expect(await run(popup, { call: 'storage.local.set', how: 'rejects' })).toEqual([
      'ready',
      'ready',
      'site-off',
      'page-off',
    ]);
  });

  it('in the popup is true when the page leaves meanwhile, and the popup goes on', async () => {
    faulty = newBrowser(null);
    const close = vi.spyOn(window, 'close');
    const { showPopup } = await import('../../entrypoints/popup/popup.tsx');
    const { props } = await shownBy<PopupViewProps>(showPopup);
    const page = props()?.page;
    if (page?.state !== 'ready') throw new Error(`The popup says ${page?.state}`);
    line.leave();
    props()?.onGo(page.mentions[0] as PopupMention);
    expect(close).toHaveBeenCalledOnce();
    props()?.onPause('page');
    await settle();
    expect(props()?.page.state).toBe('page-off');
    expect(faulty.calls).toContain('storage.session.set');
  });

  it('in the guide is everything, though nothing can be stored', async () => {
    for (const call of [
      'storage.local.get',
      'storage.local.set',
      'storage.sync.get',
      'storage.managed.get',
    ]) {
      expect([call, await run(PARTS.guide as Part, { call, how: 'rejects' })]).toEqual([call, true]);
    }
  });

  it('on the button follows the next report, once the browser obliges again', async () => {
    const { default: script } = await import('../../entrypoints/background/index.ts');
    faulty = newBrowser({ call: 'storage.session.set', how: 'rejects' });
    script.main();
    const report = () =>
      faulty.emit(
        'runtime.onMessage',
        { type: 'page-report', counts: COUNTS },
        { id: 'this-extension', tab: TAB, frameId: 0 },
      )[0] as Promise<void>;
    await expect(report()).rejects.toThrow('storage.session.set');
    expect(faulty.calls).not.toContain('action.setBadgeText');
    faulty.fault = null;
    await report();
    expect(faulty.calls).toContain('action.setBadgeText');
  });
});

it('starts in browsers without shortcuts and menus', async () => {
  const { default: script } = await import('../../entrypoints/background/index.ts');
  faulty = newBrowser(null);
  for (const part of ['commands', 'contextMenus']) faulty.absent.add(part);
  script.main();
  faulty.emit('runtime.onInstalled', { reason: 'install' });
  await settle();
  expect(faulty.calls).toContain('tabs.create');
  expect(unhandled.splice(0)).toEqual([]);
});
