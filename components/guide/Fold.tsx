import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly label: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/**
 * Something that opens in place. Unlike the shared `Disclosure` its content is always in the page: anchors lead
 * into it, the browser's own search finds it, and it is printed.
 */
export function Fold({ label, class: name = 'fold', children }: FoldProps) {
  return (
    <details class={name}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
