/** What the page of every framework shows, and the life it leads: each step updates what the one before left. */
export interface Item {
  readonly id: number;
  readonly text: string;
}

export interface State {
  readonly title: string;
  /** Comes in a text node of its own: the name before it is split. */
  readonly ending: string;
  readonly items: readonly Item[];
  readonly isOpen: boolean;
}

/** Puts a state into the page; resolves when the framework has written it. */
export type SetState = (state: State) => Promise<void>;

/** A framework's page in the browser. `hydrate` takes over the HTML in `root` that shows `state`. */
export interface FrameworkClient {
  hydrate(root: Element, state: State): Promise<SetState>;
}

const ITEMS: readonly Item[] = [
  { id: 1, text: '开通借呗' },
  { id: 2, text: '今日股市' },
  { id: 3, text: '网商贷利率' },
  { id: 4, text: '还花呗，再还借呗' },
];

export const START: State = { title: '花呗账单', ending: '呗', items: ITEMS, isOpen: true };
/** In page order. */
export const START_MARKS = ['花呗', '花呗', '借呗', '网商贷', '花呗', '借呗', '网商贷'];

/** Each with the marks the page then shows, in page order. */
export const STEPS: readonly { name: string; state: State; marks: readonly string[] }[] = [
  {
    name: 'update',
    state: { ...START, title: '借呗额度', items: ITEMS.with(1, { id: 2, text: '花呗分期' }) },
    marks: ['借呗', '花呗', '借呗', '花呗', '网商贷', '花呗', '借呗', '网商贷'],
  },
  {
    name: 'break a name',
    state: { ...START, ending: '钱' },
    marks: ['花呗', '借呗', '网商贷', '花呗', '借呗', '网商贷'],
  },
  {
    name: 'reorder',
    state: { ...START, items: ITEMS.toReversed() },
    marks: ['花呗', '花呗', '花呗', '借呗', '网商贷', '借呗', '网商贷'],
  },
  {
    name: 'unmount',
    state: { ...START, items: ITEMS.filter(({ id }) => id < 3), isOpen: false },
    marks: ['花呗', '花呗', '借呗'],
  },
  { name: 'unmount all text', state: { title: '', ending: '', items: [], isOpen: false }, marks: [] },
  { name: 'mount again', state: START, marks: START_MARKS },
];
