import { shownParentOf } from '../reader.content/flat-tree.ts';
import type { Mark } from '../reader.content/ledger.ts';

const { matches } = Element.prototype; // a form may have a field of that name

/**
 * Where a card has to live to be of use: a modal dialog makes all around it inert, popovers too, and in Chromium
 * so does an element in full screen. A popover of the page closes when what is clicked is not inside it.
 */
export function homeFor(mark: Mark): Element {
  const node = mark.ranges[0]?.startContainer;
  for (let at = node === undefined ? null : shownParentOf(node); at !== null; at = shownParentOf(at)) {
    if (matches.call(at, 'dialog:modal, :fullscreen, :popover-open')) return at;
  }
  // Keys reach a mark that is inert itself.
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}
