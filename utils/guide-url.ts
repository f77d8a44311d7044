import { browser } from 'wxt/browser';

/** The guide at a record, such as `T44` or `huabei`, or at its top. */
export function guideUrl(anchor: string): string {
  return `${new URL('guide.html', browser.runtime.getURL('/'))}#${encodeURIComponent(anchor)}`;
}
