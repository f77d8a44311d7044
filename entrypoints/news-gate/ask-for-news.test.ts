import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askForNews } from './ask-for-news.ts';

let page: EventTarget & { navigation?: EventTarget };
let over: AbortController;
const ask = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  page.navigation = new EventTarget();
  over = new AbortController();
  ask.mockReset();
  vi.stubGlobal('window', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('asks four times of a page that stays silent, and then no more', () => {
  askForNews(ask, over.signal);
  expect(ask).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1_000);
  expect(ask).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(3_600_000);
  expect(ask).toHaveBeenCalledTimes(4);
  expect(vi.getTimerCount()).toBe(0);
});

it('begins anew when the page has loaded and when its address changes, in one series at a time', () => {
  askForNews(ask, over.signal);
  page.dispatchEvent(new Event('load'));
  page.navigation?.dispatchEvent(new Event('currententrychange'));
  expect(ask).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(1);
  vi.runAllTimers();
  expect(ask).toHaveBeenCalledTimes(6);
});

it('leaves nothing behind once it is over', () => {
  ask.mockImplementationOnce(() => undefined).mockImplementationOnce(() => over.abort());
  askForNews(ask, over.signal);
  vi.runAllTimers();
  page.dispatchEvent(new Event('load'));
  page.navigation?.dispatchEvent(new Event('currententrychange'));
  expect(ask).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});

it('does without a browser that tells of addresses', () => {
  delete page.navigation;
  askForNews(ask, over.signal);
  expect(ask).toHaveBeenCalledTimes(1);
});
