import { browser } from 'wxt/browser';
import { mayBeTraditional } from '../../mentions/may-be-traditional.ts';
import { mayNameRate } from '../../mentions/may-name-rate.ts';
import type { ToBackground } from '../../utils/messages.ts';
import type { Rect } from '../../utils/rect.ts';
import { type Mark, rectsOf } from '../reader.content/ledger.ts';
import type { FootnoteRequest, ReaderStage, Trigger } from '../reader.content/stages.ts';
import { homeFor } from './home.ts';

type Part = 'card' | 'rates' | 'traditional';

/** The reader's side of the card: fetches its scripts on first need and hands it what to explain. */
export class CardAccess {
  readonly #stage: ReaderStage;
  readonly #loading = new Map<Part, Promise<void>>();
  /** The card asked for last: an answer that comes late must not open over a newer wish. */
  #wanted: Mark | null = null;

  constructor(stage: ReaderStage) {
    this.#stage = stage;
    stage.signal.addEventListener('abort', () => this.close(), { once: true });
  }

  prepare(mark: Mark): void {
    void this.#load(mark);
  }

  async open(mark: Mark, trigger: Trigger): Promise<void> {
    this.#wanted = mark;
    const loading = this.#load(mark);
    if (loading !== null) await loading;
    if (this.#wanted === mark && !this.#stage.signal.aborted)
      this.#stage.card?.open(requestFor(mark, trigger));
  }

  close(): void {
    this.#wanted = null;
    this.#stage.card?.close();
  }

  rect(): Rect | null {
    return this.#stage.card?.rect() ?? null;
  }

  isScrolled(): boolean {
    return (this.#stage.card?.scrollTop() ?? 0) > 0;
  }

  owns(event: Event): boolean {
    return this.#stage.card?.owns(event) ?? false;
  }

  /** What the card of this mark still lacks, under way; null when it lacks nothing. */
  #load({ flow }: Mark): Promise<unknown> | null {
    const lacking: Part[] = [];
    if (this.#stage.card === null) lacking.push('card');
    if (this.#stage.rates === undefined && mayNameRate(flow.text)) lacking.push('rates');
    if (this.#stage.traditional === undefined && mayBeTraditional(flow.text)) lacking.push('traditional');
    return lacking.length === 0 ? null : Promise.all(lacking.map((part) => this.#request(part)));
  }

  /** Resolves also when the part cannot be had: the page goes on, the reader sees nothing wrong. */
  #request(part: Part): Promise<void> {
    const earlier = this.#loading.get(part);
    if (earlier !== undefined) return earlier;
    const request = ask({ type: `load-${part}` }).finally(() => this.#loading.delete(part));
    this.#loading.set(part, request);
    return request;
  }
}

async function ask(message: ToBackground): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The extension was updated or switched off, or the tab is going away.
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
    home: homeFor(mark),
    rects: () => rectsOf(mark),
  };
}
