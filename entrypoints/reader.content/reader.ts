import { browser } from 'wxt/browser';
import { type FromPopup, isToReader } from '../../utils/messages.ts';
import type { Settings } from '../../utils/settings.ts';
import { type ReaderStage, setReaderStage, type Trigger } from '../../utils/stages.ts';
import { CardAccess } from './card-access.ts';
import { Ledger, type Mark } from './ledger.ts';
import { Locator } from './locate.ts';
import { Marker } from './marker.ts';
import { firstInEachArticle } from './order.ts';
import { Painter } from './paint.ts';
import { PointerWatch } from './pointer.ts';
import { Reporter } from './report.ts';
import { Tour } from './tour.ts';
import { Watch } from './watch.ts';

/** What no event tells, such as late shadow roots and reveals by style, is looked at this often, ms. */
const PULSE = 2_000;
/** A page that changes all the time is reported at most this often, ms. */
const REPORT_PAUSE = 500;

/** Reads one document until `off` aborts, which takes everything down again. */
export function startReader(settings: Settings, off: AbortController): void {
  const { signal } = off;
  const ledger = new Ledger();
  const painter = new Painter(signal, settings.underline);
  const isShown = (mark: Mark) => painter.has(mark);
  const marksAll = settings.marks === 'all';
  const marker = new Marker(
    ledger,
    { add: (marks) => marksAll && painter.add(marks), remove: (marks) => painter.remove(marks) },
    (product) => settings.products[product],
  );

  const tour = new Tour(ledger, isShown);
  const stage: ReaderStage = {
    signal,
    settings,
    card: null,
    dismissed() {
      pointer.dismissed();
      tour.end();
    },
    offOnThisPage: () => off.abort(),
  };
  const card = new CardAccess(stage);
  const pointer = new PointerWatch(
    new Locator(ledger, isShown),
    {
      open: (mark, trigger) => open(mark, trigger),
      close: () => card.close(),
      prepare: () => card.prepare(),
      cardRect: () => card.rect(),
      isFromCard: (event) => card.owns(event),
      dwell: () => (settings.trigger === 'click' ? Number.POSITIVE_INFINITY : settings.dwell),
    },
    signal,
  );
  setReaderStage(stage);

  function open(mark: Mark, trigger: Trigger): void {
    if (!isAlive(off)) return;
    if (trigger !== 'hover') pointer.opened(mark);
    void card.open(mark, trigger);
  }

  async function show(mark: Mark): Promise<void> {
    tour.visit(mark);
    // The scroll that was just caused is told in the next frame; it must not close the card.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    open(mark, 'keyboard');
  }

  const reporter = new Reporter(ledger, signal, (request: FromPopup, mark) => {
    if (request.type === 'off-on-this-page') off.abort();
    else if (mark !== undefined && ledger.has(mark)) void show(mark);
  });

  let reportTimer: ReturnType<typeof setTimeout> | undefined;
  const watch = new Watch(ledger, marker, signal, (rootReplaced) => {
    if (!marksAll) painter.showOnly(firstInEachArticle(ledger.marks()));
    const { openMark } = pointer;
    if (openMark !== null && !ledger.has(openMark)) pointer.cancel();
    if (rootReplaced || ledger.hasMarks !== isPointerOn) {
      isPointerOn = ledger.hasMarks;
      if (isPointerOn) pointer.attach();
      else pointer.detach();
    }
    if (rootReplaced) painter.repair();
    reportTimer ??= setTimeout(() => {
      reportTimer = undefined;
      reporter.update();
    }, REPORT_PAUSE);
  });
  let isPointerOn = false;

  const onMessage = (message: unknown): undefined => {
    if (!isToReader(message) || window.top !== window) return;
    if (message.type === 'step') {
      const mark = tour.next(message.direction);
      if (mark !== null) void show(mark);
    } else if (pointer.openMark !== null) {
      pointer.cancel();
      tour.end();
    } else {
      const mark = tour.current ?? tour.next('next');
      if (mark !== null) void show(mark);
    }
  };
  browser.runtime.onMessage.addListener(onMessage);

  let wasDesignMode = document.designMode;
  const pulse = setInterval(() => {
    if (!isAlive(off) || document.visibilityState === 'hidden') return;
    if (document.designMode !== wasDesignMode) {
      wasDesignMode = document.designMode;
      void watch.scanAll();
    }
    painter.repair();
    watch.enterShadowRoots();
    watch.reviewAmbiguous();
    reporter.update();
  }, PULSE);

  signal.addEventListener(
    'abort',
    () => {
      clearInterval(pulse);
      clearTimeout(reportTimer);
      browser.runtime.onMessage?.removeListener(onMessage);
    },
    { once: true },
  );
  void watch.start().then(() => {
    reporter.update();
    watch.enterShadowRoots();
  });
}

/**
 * Chromium leaves this script running after an update, without its extension; nobody tells it. Then it takes
 * itself down.
 */
function isAlive(off: AbortController): boolean {
  if (browser.runtime?.id === undefined) off.abort();
  return !off.signal.aborted;
}
