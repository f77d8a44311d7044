import { useEffect, useState } from 'preact/hooks';

export interface Target {
  readonly id: string;
}

/** The record the address points at. Following a link to the same record again counts as a new visit. */
export function useAnchor(): Target | null {
  const [target, setTarget] = useState(targetOfAddress);
  useEffect(() => {
    const follow = () => setTarget(targetOfAddress());
    const followLink = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      // A link elsewhere changes the address, and that is heard of below.
      if (link?.getAttribute('href') === location.hash) follow();
    };
    window.addEventListener('hashchange', follow);
    document.addEventListener('click', followLink);
    return () => {
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('click', followLink);
    };
  }, []);
  useEffect(() => {
    if (target !== null) reveal(target.id);
  }, [target]);
  return target;
}

function targetOfAddress(): Target | null {
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return id === '' ? null : { id };
  } catch {
    return null; // a broken escape
  }
}

/** Opens what hides the record, marks it, brings it into view and gives its heading the focus. */
function reveal(id: string): void {
  document.querySelector('[data-target]')?.removeAttribute('data-target');
  const record = document.getElementById(id);
  if (record === null) return;
  for (let outer: Element | null = record; outer !== null; outer = outer.parentElement) {
    if (outer instanceof HTMLDetailsElement) outer.open = true;
  }
  const own = record.matches('article') ? record.querySelector('details') : null;
  if (own !== null) own.open = true;
  record.setAttribute('data-target', '');
  record.scrollIntoView({ block: 'start' });
  const heading = record.querySelector<HTMLElement>('h2, h3, h4, dt, th') ?? record;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
