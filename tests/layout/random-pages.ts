/** Runs in a page: random trees, changed at random while they are watched. */
import fc from 'fast-check';
import { settled, watchPage } from './watched-page.ts';

const PIECES = [
  '花',
  '呗',
  '借',
  '唄',
  '网',
  '商',
  '贷',
  '蚂蚁',
  '用',
  '付款',
  '。',
  '',
  ' ',
  '\n',
  '\u200b',
  '额度',
  '用花呗付款',
  '借呗额度',
];
const TAGS = [
  'p',
  'b',
  'i',
  'span',
  'div',
  'br',
  'wbr',
  'rt',
  'ruby',
  'style',
  'textarea',
  'a',
  'td',
  'slot',
];
const STYLES = [
  '',
  'display:block',
  'display:inline-block',
  'position:absolute',
  'display:none',
  'display:contents',
];

/** Numbers choose; what they mean hangs on the tree as it is then. */
interface Change {
  readonly kind:
    | 'text'
    | 'element'
    | 'comment'
    | 'remove'
    | 'move'
    | 'rewrite'
    | 'split'
    | 'editable'
    | 'shadow'
    | 'clear';
  readonly at: number;
  readonly to: number;
  readonly piece: string;
  readonly tag: string;
  readonly style: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom<Change['kind'][]>(
    ...([
      'text',
      'text',
      'text',
      'element',
      'element',
      'comment',
      'remove',
      'move',
      'rewrite',
      'rewrite',
    ] as const),
    ...(['split', 'editable', 'shadow', 'clear'] as const),
  ),
  at: fc.nat(),
  to: fc.nat(),
  piece: fc.constantFrom(...PIECES),
  tag: fc.constantFrom(...TAGS),
  style: fc.constantFrom(...STYLES),
});

/**
 * For each run: marks after every batch of changes are those of a fresh scan, and the tree is the one the same
 * changes make in a document nobody reads. Throws with the smallest failing run.
 */
export async function checkRandomPages(runs: number, seed: number): Promise<void> {
  const watched = await watchPage();
  let seen = 0;
  const batches = fc.array(fc.array(change, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
  try {
    await fc.assert(
      fc.asyncProperty(batches, async (run) => {
        const twin = document.implementation.createHTMLDocument().body;
        document.body.replaceChildren();
        for (const batch of run) {
          for (const one of batch) {
            apply(one, document.body);
            apply(one, twin);
          }
          await settled();
          watched.enterShadowRoots();
          const [marks, fresh] = [watched.marks(), await watched.fresh()];
          seen += marks.length;
          if (JSON.stringify(marks) !== JSON.stringify(fresh)) {
            throw new Error(
              `${document.body.innerHTML}\n  marks ${marks.join('; ')}\n  fresh ${fresh.join('; ')}`,
            );
          }
          if (document.body.innerHTML !== twin.innerHTML)
            throw new Error(`changed: ${document.body.innerHTML}`);
        }
      }),
      // What fails is made smaller for a minute at most, so that there is time to say what it was.
      { numRuns: runs, seed, interruptAfterTimeLimit: 60_000 },
    );
    if (seen < runs / 2)
      throw new Error(`only ${seen} marks in ${runs} runs: the pages are too poor to prove anything`);
  } finally {
    watched.stop();
  }
}

function apply({ kind, at, to, piece, tag, style }: Change, body: HTMLElement): void {
  const page = body.ownerDocument;
  const nodes = nodesBelow(body);
  const node = nodes[at % nodes.length] as Node;
  const parents = nodes.filter(
    (one): one is Element | ShadowRoot => one instanceof Element || one instanceof ShadowRoot,
  );
  const parent = parents[to % parents.length] as Element | ShadowRoot;
  const before = parent.childNodes[at % (parent.childNodes.length + 1)] ?? null;
  switch (kind) {
    case 'text':
      parent.insertBefore(page.createTextNode(piece), before);
      return;
    case 'element': {
      const element = page.createElement(tag);
      if (style !== '') element.setAttribute('style', style);
      element.append(piece);
      parent.insertBefore(element, before);
      return;
    }
    case 'comment':
      parent.insertBefore(page.createComment(piece), before);
      return;
    case 'remove':
      if (node !== body && !(node instanceof ShadowRoot)) (node as ChildNode).remove();
      return;
    case 'move':
      if (node !== body && !(node instanceof ShadowRoot) && !holds(node, parent))
        parent.insertBefore(node, node === before ? node.nextSibling : before);
      return;
    case 'rewrite':
      if (node instanceof CharacterData) node.data = piece;
      return;
    case 'split':
      if (node instanceof Text && node.length > 1) node.splitText(1);
      return;
    case 'editable':
      if (node instanceof HTMLElement && node !== body) node.toggleAttribute('contenteditable');
      return;
    case 'shadow':
      if (
        node instanceof HTMLElement &&
        /^(?:div|span|p)$/.test(node.localName) &&
        node.shadowRoot === null
      ) {
        node.attachShadow({ mode: 'open' }).append(page.createElement(tag), piece);
      }
      return;
    case 'clear':
      if (at % 5 === 0) body.replaceChildren();
  }
}

/** Also across shadow roots: an element cannot move into its own shadow tree. */
function holds(node: Node, other: Node): boolean {
  for (let at: Node | null = other; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at === node) return true;
  }
  return false;
}

function nodesBelow(root: Node): Node[] {
  const shadow = root instanceof Element && root.shadowRoot !== null ? nodesBelow(root.shadowRoot) : [];
  return [root, ...shadow, ...[...root.childNodes].flatMap(nodesBelow)];
}
