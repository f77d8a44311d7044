import type { Frame, Page } from 'puppeteer-core';

/** The whole document as text, open shadow roots included: equal texts, equal DOM. */
export function serializeDom(where: Page | Frame): Promise<string> {
  return where.evaluate(() => {
    const shadowRoots: ShadowRoot[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const { shadowRoot } of root.querySelectorAll('*')) {
        if (shadowRoot) shadowRoots.push(shadowRoot);
        if (shadowRoot) roots.push(shadowRoot);
      }
    }
    const shell = document.documentElement.cloneNode() as Element; // html itself, with its attributes
    return `${shell.outerHTML}\n${document.documentElement.getHTML({ shadowRoots })}`;
  });
}
