import type { Frame, Page } from 'puppeteer-core';

/** CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function pageOf(where: Page | Frame): Page {
  return 'mainFrame' in where ? where : where.page();
}

/** Where a frame's own (0, 0) lies in the viewport of the page. The mouse of a page knows no frames. */
export async function frameOffset(where: Page | Frame): Promise<{ x: number; y: number }> {
  const element = 'mainFrame' in where ? null : await where.frameElement();
  if (!element) return { x: 0, y: 0 };
  const inner = await element.evaluate((frame) => {
    const { x, y } = frame.getBoundingClientRect();
    return { x: x + frame.clientLeft, y: y + frame.clientTop };
  });
  const outer = await frameOffset(element.frame);
  return { x: outer.x + inner.x, y: outer.y + inner.y };
}
