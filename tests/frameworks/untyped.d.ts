/** React comes without types: the few calls made here. */
declare module 'react' {
  export type ReactNode = object | string | null;
  export function createElement<Props>(
    type: string | ((props: Props) => ReactNode),
    props: (Props & { key?: number }) | null,
    ...children: ReactNode[]
  ): ReactNode;
  export function useEffect(effect: () => void): void;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export function hydrateRoot(element: Element, page: ReactNode): { render(page: ReactNode): void };
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';

  export function renderToString(page: ReactNode): string;
}
