/** Runs in the isolated world: the first scan, and what it is held against. */
import Mark from 'mark.js';
import type { ReaderStage } from '../../entrypoints/reader.content/stages.ts';
import { TERMS } from '../../mentions/terms.ts';

export interface Timed {
  ms: number;
  /** Marks made. */
  marks: number;
}

interface LocalStorage {
  get(key: string): Promise<object>;
  remove(key: string): Promise<void>;
}

interface Api {
  storage: { local: LocalStorage };
}

/** What the end of the pause sets going elsewhere in the browser has then come to rest, ms. */
const REST = 300;

/** Ends the pause in which the page was opened and times the first scan, from the reader's start to its marks. */
export function scan(): Promise<Timed> {
  const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
  for (const { storage } of new Set([chrome, browser ?? chrome])) answerAfterRest(storage.local);
  return new Promise((resolve) => {
    let stage: ReaderStage;
    Object.defineProperty(globalThis, 'fintechFootnotes', {
      get: () => stage,
      set(started: ReaderStage) {
        stage = started;
        stage.setHover({
          settled: () => resolve({ ms: performance.now() - start, marks: stage.ledger.marks().length }),
          dismissed: () => undefined,
        });
        const start = performance.now();
      },
    });
    void chrome.storage.local.remove('pausedUntil');
  });
}

function answerAfterRest(local: LocalStorage): void {
  const get = local.get.bind(local);
  local.get = async (key) => {
    const found = await get(key);
    await new Promise((resolve) => setTimeout(resolve, REST));
    return found;
  };
}

/** The least that reading a page can cost: every text node once, and nothing done with it. */
export function bareWalk(): { ms: number; characters: number } {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    characters += node.data.length;
  }
  return { ms: performance.now() - start, characters };
}

/** mark.js with the same names, each as a whole. */
export function markJs(): Promise<Timed> {
  const names = TERMS.map(({ text }) => text);
  const start = performance.now();
  return new Promise((resolve) => {
    new Mark(document.body).mark(names, {
      separateWordSearch: false,
      done: (marks) => resolve({ ms: performance.now() - start, marks }),
    });
  });
}
