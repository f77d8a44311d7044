import { type Browser, browser } from 'wxt/browser';
import type { ProductId } from '../../mentions/product.ts';
import { listen } from '../../utils/listen.ts';
import { type Counts, POPUP_PORT } from '../../utils/messages.ts';
import type { Settings } from '../../utils/settings.ts';
import { tell } from '../../utils/tell.ts';
import { Ledger, type Mark } from './ledger.ts';
import { Marker } from './marker.ts';
import { firstInEachArticle, isRendered } from './order.ts';
import { Painter } from './paint.ts';
import { type HoverStage, type ReaderStage, setReaderStage } from './stages.ts';
import { Watch } from './watch.ts';

/** What no event tells, such as late shadow roots and reveals by style, is looked at this often, ms. */
const PULSE = 2_000;
/** A page that changes all the time is reported at most this often, ms. */
const REPORT_PAUSE = 500;

/** Reads one document until `off` aborts, which takes everything down again. */
export async function startReader(settings: Settings, off: AbortController): Promise<void> {
  const { signal } = off;
  const ledger = new Ledger();
  const painter = new Painter(signal, settings.underline);
  const marksAll = settings.marks === 'all';
  const marker = new Marker(
    ledger,
    { add: (marks) => marksAll && painter.add(marks), remove: (marks) => painter.remove(marks) },
    (product) => settings.products[product],
    () => tell({ type: 'load-judge' }),
  );
  const waiting = new AbortController();
  const stage: ReaderStage & { pointer: PointerEvent | null; hover: HoverStage | null } = {
    signal,
    settings,
    ledger,
    isShown: (mark) => painter.has(mark),
    counts: () => countsOf(ledger.marks().filter(isRendered)),
    report() {
      reported = '';
      report();
    },
    off: () => off.abort(),
    pointer: null,
    hover: null,
    waitingPopups: new Set(),
    setJudge: (judge) => watch.setJudge(judge),
    setHover(hover) {
      waiting.abort();
      stage.hover = hover;
    },
    card: null,
  };
  setReaderStage(stage);

  let isAwaited = false;
  let reportTimer: ReturnType<typeof setTimeout> | undefined;
  const watch = new Watch(ledger, marker, signal, (rootReplaced) => {
    if (!marksAll) painter.showOnly(firstInEachArticle(ledger.marks()));
    painter.show();
    if (rootReplaced) painter.repair();
    // At once, not with the report: the pointer may be on its way to the first mark already.
    if (ledger.hasMarks && !isAwaited) awaitHover();
    stage.hover?.settled(rootReplaced);
    reportTimer ??= setTimeout(report, REPORT_PAUSE);
  });

  let reported = '';
  let wasReported = false;
  /** A hidden tab is not reported: nobody sees its badge. */
  function report(): void {
    reportTimer = undefined;
    if (document.visibilityState === 'hidden') return;
    const counts = stage.counts();
    const now = JSON.stringify(counts);
    if (now === reported || !(wasReported || ledger.hasMarks)) return;
    reported = now;
    wasReported = true;
    tell({ type: 'page-report', counts });
  }

  function awaitHover(): void {
    if (!isAwaited) {
      addEventListener('pointermove', keepPointer, { passive: true, capture: true, signal: waiting.signal });
    }
    isAwaited = true;
    tell({ type: 'load-hover' });
  }

  function keepPointer(event: PointerEvent): void {
    if (event.isTrusted) stage.pointer = event;
  }

  let pulsed = Date.now();
  let wasEditable = document.designMode;
  const pulse = setInterval(() => {
    // Chromium leaves this script running after an update, without its extension, and nobody tells it.
    if (browser.runtime?.id === undefined) off.abort();
    if (signal.aborted || document.visibilityState === 'hidden') return;
    // A page back from the back/forward cache slept meanwhile, and its badge is gone.
    if (Date.now() - pulsed > 2 * PULSE) reported = '';
    pulsed = Date.now();
    if (document.designMode !== wasEditable) {
      wasEditable = document.designMode;
      void watch.scanAll();
    }
    painter.repair();
    watch.enterShadowRoots();
    watch.reviewAmbiguous();
    // The browser may have refused it.
    if (ledger.hasMarks && stage.hover === null) awaitHover();
    report();
  }, PULSE);

  /** The popup speaks with the hover script, which is in no page without a mention until it is asked for. */
  const onConnect = (port: Browser.runtime.Port): void => {
    if (port.name !== POPUP_PORT || stage.hover !== null) return;
    stage.waitingPopups.add(port);
    port.onDisconnect.addListener(() => stage.waitingPopups.delete(port));
    tell({ type: 'load-hover' });
  };
  listen(browser.runtime.onConnect, onConnect, signal);

  signal.addEventListener('abort', () => {
    waiting.abort();
    clearInterval(pulse);
    clearTimeout(reportTimer);
    if (wasReported) tell({ type: 'page-report', counts: countsOf([]) });
  });
  await watch.start();
  watch.enterShadowRoots();
  report();
}

function countsOf(marks: readonly Mark[]): Counts {
  const counts: Record<ProductId, number> = { huabei: 0, jiebei: 0, wangshangdai: 0 };
  for (const { mention } of marks) counts[mention.product] += 1;
  return counts;
}
