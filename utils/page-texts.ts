const UNREAD = new Set('script style noscript template textarea option title iframe'.split(' '));

export function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Of the next `limit` text nodes after the walker's place, those that hold more than spaces and are meant to be read. */
export function* texts(walker: TreeWalker, limit: number): Generator<Text> {
  for (let i = 0; i < limit; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return;
    if (/\S/.test(node.data) && !UNREAD.has(node.parentElement?.localName ?? '')) yield node;
  }
}
