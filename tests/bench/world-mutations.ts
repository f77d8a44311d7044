/** Runs in the isolated world: what the page's changes cost the reader, and what the least would be. ms. */
let reader = 0;
let bare = 0;
let characters = 0;

/** Clocks around what the browser calls the reader with when the page changes. To be called before it starts. */
export function clockReader(): void {
  const world = globalThis as unknown as Record<'MutationObserver' | 'requestAnimationFrame', unknown>;
  const Observer = MutationObserver;
  const frame = requestAnimationFrame;
  function clocked(work: () => void): void {
    const start = performance.now();
    work();
    reader += performance.now() - start;
  }
  world.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((records, observer) => clocked(() => callback(records, observer)));
    }
  };
  world.requestAnimationFrame = (callback: FrameRequestCallback) =>
    frame((time) => clocked(() => callback(time)));
}

/** ms since the last call. */
export function takeReader(): number {
  const taken = reader;
  reader = 0;
  return taken;
}

const bareObserver = new MutationObserver((records) => {
  const start = performance.now();
  for (const record of records) {
    if (record.type === 'characterData') characters += (record.target as Text).data.length;
    for (const node of record.removedNodes) readBelow(node);
    for (const node of record.addedNodes) readBelow(node);
  }
  bare += performance.now() - start;
});

/**
 * The least: an observer that reads the text of each node touched, and nothing else. It comes before the reader's
 * frame and so pays for what each node costs a script to see for the first time.
 */
export function startBare(): void {
  bareObserver.observe(document, { subtree: true, childList: true, characterData: true });
}

/** Stops it. @returns its ms since the last call */
export function stopBare(): number {
  bareObserver.disconnect();
  const taken = bare;
  bare = 0;
  return taken;
}

function readBelow(node: Node): void {
  if (node instanceof Text) {
    characters += node.data.length;
    return;
  }
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode() as Text | null; text !== null; text = walker.nextNode() as Text | null) {
    characters += text.data.length;
  }
}

/** Keeps the sum in use, so that no engine may leave the reading out. */
export const charactersRead = (): number => characters;
