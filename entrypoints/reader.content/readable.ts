import { isEditable, localNameOf, rootElementOf } from './dom.ts';
import { shownParentOf } from './flat-tree.ts';

/** What is no text of the page: code, templates, and readings that stand beside a word. */
const UNREAD = new Set([
  ...['script', 'style', 'noscript', 'template', 'head', 'title', 'desc', 'metadata', 'annotation'],
  ...['rt', 'rp', 'iframe', 'object', 'canvas', 'audio', 'video'],
]);

/** What the reader writes or chooses. */
const CONTROLS = new Set(['input', 'textarea', 'select', 'option', 'optgroup', 'datalist', 'button']);

/** Stands in the text like a letter, so that a word cannot run across it. */
const ATOMIC = new Set([
  ...['br', 'hr', 'img', 'svg', 'math', 'embed', 'meter', 'progress'],
  ...['iframe', 'object', 'canvas', 'audio', 'video'],
  ...CONTROLS,
]);

/** Ruby boxes are set inside the line, as inline boxes are. */
const INLINE = /^(?:inline|contents|ruby|ruby-base|ruby-text|ruby-base-container)$/;

/**
 * How an element takes part in the text around it: `through`, the text runs on inside it; `past`, it shows
 * nothing of its own and the text runs on behind it; `break`, no word runs across its edges.
 */
export type TextRole = 'through' | 'past' | 'break';

/** Answers about elements, each found once a pass: style may change between passes. */
export class Readability {
  readonly #roles = new Map<Element, TextRole>();
  readonly #read = new Map<Element, boolean>();

  roleOf(element: Element): TextRole {
    let role = this.#roles.get(element);
    if (role === undefined) {
      role = computeRole(element);
      this.#roles.set(element, role);
    }
    return role;
  }

  /** Whether text inside `element` is the page's text and shown in the tree (visible or not). */
  isRead(element: Element): boolean {
    const known = this.#read.get(element);
    if (known !== undefined) return known;
    const path: Element[] = [];
    let read = true;
    let at: Element | null = element;
    while (at !== null && read) {
      const answer = this.#read.get(at);
      if (answer !== undefined) {
        read = answer;
        break;
      }
      path.push(at);
      const parent = shownParentOf(at);
      const isShown = parent !== null || at === rootElementOf(document);
      read = isShown && !UNREAD.has(localNameOf(at)) && !CONTROLS.has(localNameOf(at)) && !isEditable(at);
      at = parent;
    }
    for (const passed of path) this.#read.set(passed, read);
    return read;
  }
}

function computeRole(element: Element): TextRole {
  const name = localNameOf(element);
  // What can be edited is the reader's own, as in a control: the page's words do not run on into it.
  if (ATOMIC.has(name) || isEditable(element)) return 'break';
  if (UNREAD.has(name)) return 'past';
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'past';
  return INLINE.test(display) ? 'through' : 'break';
}
