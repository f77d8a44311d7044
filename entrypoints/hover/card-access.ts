import { browser } from 'wxt/browser';
import type { ToBackground } from '../../utils/messages.ts';
import type { Rect } from '../../utils/rect.ts';
import { type Mark, rectsOf } from '../reader.content/ledger.ts';
import type { CardStage, FootnoteRequest, ReaderStage, Trigger } from '../reader.content/stages.ts';

/** The reader's side of the card: fetches its script on first need and hands it what to explain. */
export class CardAccess {
  readonly #stage: ReaderStage;
  #loading: Promise<CardStage | null> | null = null;
  /** The card asked for last: an answer that comes late must not open over a newer wish. */
  #wanted: Mark | null = null;

  constructor(stage: ReaderStage) {
    this.#stage = stage;
    stage.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  prepare(): void {
    void this.#load();
  }

  async open(mark: Mark, trigger: Trigger): Promise<void> {
    this.#wanted = mark;
    const card = this.#stage.card ?? (await this.#load());
    if (this.#wanted === mark && !this.#stage.signal.aborted) card?.open(requestFor(mark, trigger));
  }

  close(): void {
    this.#wanted = null;
    this.#stage.card?.close();
  }

  rect(): Rect | null {
    return this.#stage.card?.rect() ?? null;
  }

  owns(event: Event): boolean {
    return this.#stage.card?.owns(event) ?? false;
  }

  /** Resolves to null when the card cannot be had: the page goes on, the reader sees nothing wrong. */
  #load(): Promise<CardStage | null> {
    if (this.#stage.card !== null) return Promise.resolve(this.#stage.card);
    this.#loading ??= this.#request().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #request(): Promise<CardStage | null> {
    const message: ToBackground = { type: 'load-card' };
    try {
      await browser.runtime.sendMessage(message);
    } catch {
      // The extension was updated or switched off, or the tab is going away.
    }
    return this.#stage.card;
  }
}

function requestFor(mark: Mark, trigger: Trigger): FootnoteRequest {
  const { mention, flow } = mark;
  return {
    product: mention.product,
    trigger,
    text: flow.text,
    start: mention.start,
    end: mention.end,
    anchor: mark.ranges[0]?.startContainer ?? document,
    rects: () => rectsOf(mark),
  };
}
