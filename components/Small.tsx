import type { ComponentChildren } from 'preact';

interface SmallProps {
  /** `date`: what a text holds for; `tag`: what to mind about it. */
  readonly kind: 'date' | 'tag';
  readonly children: ComponentChildren;
}

/** A small word after a text, apart from it by a space that does not start a line. */
export function Small({ kind, children }: SmallProps) {
  return (
    <>
      {' '}
      <small class={kind}>{children}</small>
    </>
  );
}
