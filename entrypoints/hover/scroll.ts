import { shownParentOf } from '../reader.content/flat-tree.ts';
import { type Mark, rectsOf } from '../reader.content/ledger.ts';

/** Brings a mark into the upper part of the viewport, through every scroll container around it, at once. */
export function scrollToMark(mark: Mark): void {
  const node = mark.ranges[0]?.startContainer;
  if (node === undefined) return;
  for (let at = shownParentOf(node); at !== null; at = shownParentOf(at)) {
    const rect = rectsOf(mark)[0];
    if (rect === undefined) return;
    if (at === document.scrollingElement || !isScrollable(at)) continue;
    const box = Element.prototype.getBoundingClientRect.call(at);
    if (rect.top < box.top || rect.bottom > box.bottom) {
      at.scrollBy({ top: rect.top - box.top - at.clientHeight / 3, behavior: 'instant' });
    }
    if (rect.left < box.left || rect.right > box.right) {
      at.scrollBy({ left: rect.left - box.left - at.clientWidth / 3, behavior: 'instant' });
    }
  }
  const rect = rectsOf(mark)[0];
  if (rect === undefined) return;
  const isVisible = rect.top >= innerHeight * 0.15 && rect.bottom <= innerHeight * 0.6;
  const isBeside = rect.left < 0 || rect.right > innerWidth;
  if (isVisible && !isBeside) return;
  scrollBy({
    top: isVisible ? 0 : rect.top - innerHeight / 3,
    left: isBeside ? rect.left - innerWidth / 3 : 0,
    behavior: 'instant',
  });
}

function isScrollable(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/.test(overflowX + overflowY);
}
