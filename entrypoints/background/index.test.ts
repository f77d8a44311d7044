import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FaultyBrowser, faultyBrowser } from '../../tests/faults/faulty-browser.ts';

let browser: FaultyBrowser;

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, key) => (browser.api as Record<PropertyKey, unknown>)[key] }),
}));

beforeEach(async () => {
  vi.resetModules();
  browser = faultyBrowser({ 'runtime.getURL': (path: string) => `moz-extension://0${path}` }, [
    'runtime.getURL',
  ]);
  const { default: script } = await import('./index.ts');
  script.main();
  await new Promise(setImmediate);
  browser.calls.clear();
});

/** Modules are shared by all test files: those that hold this browser must not stay. */
afterAll(() => {
  vi.resetModules();
});

const PAGE = { id: 'this-extension', tab: { id: 1 }, frameId: 0 };

async function send(message: unknown, sender: object = PAGE): Promise<unknown[]> {
  return Promise.all(browser.emit('runtime.onMessage', message, sender));
}

describe('messages to the background', () => {
  it('of other extensions are not even heard', async () => {
    expect(await send({ type: 'open-guide', anchor: 'T44' }, { ...PAGE, id: 'another' })).toEqual([
      undefined,
    ]);
    expect(browser.emit('runtime.onMessageExternal', { type: 'open-guide', anchor: '' }, PAGE)).toEqual([]);
    expect(browser.emit('runtime.onConnectExternal', {})).toEqual([]);
    expect([...browser.calls]).toEqual([]);
  });

  it.each([
    undefined,
    null,
    'open-guide',
    {},
    { type: 'constructor' },
    { type: 'open-guide' },
    { type: 'open-guide', anchor: { toString: null } },
    { type: 'page-report', counts: { huabei: '1', jiebei: 0, wangshangdai: 0 } },
  ])('that are none of ours do nothing: %j', async (message) => {
    expect(await send(message)).toEqual([undefined]);
    expect([...browser.calls]).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'chrome://settings',
    ' https://x',
    '//x',
  ])('open no address that is not of the web: %s', async (url) => {
    await send({ type: 'open-source', url });
    expect([...browser.calls]).toEqual([]);
  });

  it('open a source, and the guide at a record whatever its name', async () => {
    await send({ type: 'open-source', url: 'https://www.gov.cn/' });
    await send({ type: 'open-guide', anchor: '"><script>' });
    expect([...browser.calls]).toContain('tabs.create');
  });
});
