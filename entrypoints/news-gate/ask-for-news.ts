/**
 * Scripts build the text of many pages after the page itself is there: most within a second, some when a slow answer
 * has come. Asked again this long after each asking, ms; after the last one a page is left alone.
 */
const PAUSES = [1_000, 2_000, 5_000];

/** Tells of changes of the address within a page. Firefox has it since 147, and the types have not. */
type WindowWithNavigation = Window & { readonly navigation?: EventTarget };

/**
 * Calls `ask` a few times for the page as it comes, and as often for each address that its scripts move on to, until
 * `over` aborts. A question costs a millisecond at most, so it is repeated; watching the page would cost at each change.
 */
export function askForNews(ask: () => void, over: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function askFrom(round: number): void {
    ask();
    const pause = PAUSES[round];
    if (pause !== undefined && !over.aborted) timer = setTimeout(askFrom, pause, round + 1);
  }

  function askAnew(): void {
    clearTimeout(timer);
    askFrom(0);
  }

  over.addEventListener('abort', () => clearTimeout(timer), { once: true });
  askAnew();
  if (over.aborted) return;
  addEventListener('load', askAnew, { once: true, signal: over });
  (window as WindowWithNavigation).navigation?.addEventListener('currententrychange', askAnew, {
    signal: over,
  });
}
