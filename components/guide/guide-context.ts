import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GuideKnowledge } from '../../knowledge/guide-types.ts';
import type { CostStrings } from '../../locales/guide/cost-zh-CN.ts';
import type { GuideStrings } from '../../locales/guide/zh-CN.ts';

/** What the views of the guide need beside the `Reading` they share with card and popup. */
export interface Guide {
  readonly knowledge: GuideKnowledge;
  readonly words: GuideStrings;
  readonly costWords: CostStrings;
  /** The record the address points at; a new object with each visit, also to the same record. */
  readonly target: { readonly id: string } | null;
  /** Tells the reader that something happened, such as “copied”. */
  readonly announce: (text: string) => void;
}

const GuideContext = createContext<Guide | null>(null);

export const GuideProvider = GuideContext.Provider;

export function useGuide(): Guide {
  const guide = useContext(GuideContext);
  if (guide === null) throw new Error('A view stands outside a GuideProvider');
  return guide;
}
