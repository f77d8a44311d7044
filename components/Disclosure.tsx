import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface DisclosureProps {
  readonly label: ComponentChildren;
  readonly class?: string;
  readonly startOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A line that opens in place. */
export function Disclosure({
  label,
  class: name = 'disclosure',
  startOpen = false,
  children,
}: DisclosureProps) {
  const [open, setOpen] = useState(startOpen);
  const body = useId();
  return (
    <>
      <button
        type="button"
        class={name}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={body} hidden={!open}>
        {open && children}
      </div>
    </>
  );
}
