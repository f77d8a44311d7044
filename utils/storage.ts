import { browser } from 'wxt/browser';

/** Nothing where the browser has no such area; Firefox rejects `managed` where no organisation set anything. */
export async function readArea(
  area: 'sync' | 'local' | 'managed',
  key: string | null,
): Promise<Record<string, unknown>> {
  try {
    return await browser.storage[area].get(key);
  } catch {
    return {};
  }
}
