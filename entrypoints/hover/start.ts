import { browser } from 'wxt/browser';
import { listen } from '../../utils/listen.ts';
import { type FromPopup, isToReader } from '../../utils/messages.ts';
import type { Mark } from '../reader.content/ledger.ts';
import type { HoverStage, ReaderStage, Trigger } from '../reader.content/stages.ts';
import { CardAccess } from './card-access.ts';
import { Locator } from './locate.ts';
import { PointerWatch } from './pointer.ts';
import { PopupLine } from './popup-line.ts';
import { Tour } from './tour.ts';

/** Pointer, keys and popup on one side, the card on the other. */
export function startHover(reader: ReaderStage): HoverStage {
  const { ledger, settings, signal } = reader;
  const isShown = (mark: Mark) => reader.isShown(mark);
  const card = new CardAccess(reader);
  const tour = new Tour(ledger, isShown);
  const pointer = new PointerWatch(
    new Locator(ledger, isShown),
    {
      open,
      close: () => card.close(),
      prepare: (mark) => card.prepare(mark),
      cardRect: () => card.rect(),
      isFromCard: (event) => card.owns(event),
      isCardScrolled: () => card.isScrolled(),
      dwell: settings.trigger === 'click' ? Number.POSITIVE_INFINITY : settings.dwell,
    },
    signal,
  );

  function open(mark: Mark, trigger: Trigger): void {
    // Chromium leaves this script running after an update, without its extension.
    if (browser.runtime?.id === undefined) reader.off();
    if (signal.aborted) return;
    if (trigger !== 'hover') pointer.opened(mark);
    void card.open(mark, trigger);
  }

  async function show(mark: Mark): Promise<void> {
    tour.visit(mark);
    // The scroll that was just caused is told in the next frame; it must not close the card.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    open(mark, 'keyboard');
  }

  const popup = new PopupLine(reader, (request: FromPopup, mark) => {
    if (request.type === 'off-on-this-page') reader.off();
    else if (mark !== undefined && ledger.has(mark)) void show(mark);
  });

  const onMessage = (message: unknown): undefined => {
    if (!isToReader(message)) return;
    if (message.type === 'report') reader.report();
    if (message.type === 'page-off') reader.off();
    if (message.type === 'report' || message.type === 'page-off' || window.top !== window) return;
    const isOpen = pointer.openMark !== null;
    if (message.type === 'toggle-card' && isOpen) {
      pointer.dismissed();
      tour.end();
      return;
    }
    const mark = message.type === 'step' ? tour.next(message.direction) : (tour.current ?? tour.next('next'));
    if (mark !== null) void show(mark);
  };
  listen(browser.runtime.onMessage, onMessage, signal);

  const stage: HoverStage = {
    settled(rootReplaced) {
      const { openMark } = pointer;
      if (openMark !== null && !ledger.has(openMark)) pointer.cancel();
      // `document.open()` takes the listeners of the window with it.
      pointer.listen(ledger.hasMarks, rootReplaced);
      popup.update();
    },
    dismissed() {
      pointer.dismissed();
      tour.end();
    },
  };
  stage.settled(false);
  if (reader.pointer !== null) pointer.resume(reader.pointer);
  return stage;
}
