import type { CardDetails, CardKnowledge, Language } from '../../knowledge/types.ts';

interface Loaders {
  readonly knowledge: () => Promise<{ default: CardKnowledge }>;
  readonly details: () => Promise<{ default: CardDetails }>;
}

const LOADERS: Readonly<Record<Language, Loaders>> = {
  'zh-CN': {
    knowledge: () => import('virtual:knowledge/card/zh-CN'),
    details: () => import('virtual:knowledge/details/zh-CN'),
  },
  'zh-TW': {
    knowledge: () => import('virtual:knowledge/card/zh-TW'),
    details: () => import('virtual:knowledge/details/zh-TW'),
  },
  en: {
    knowledge: () => import('virtual:knowledge/card/en'),
    details: () => import('virtual:knowledge/details/en'),
  },
};

/** The card's knowledge in one language, for the popup; no other language is loaded. */
export async function loadKnowledge(
  language: Language,
): Promise<{ knowledge: CardKnowledge; details: CardDetails }> {
  const { knowledge, details } = LOADERS[language];
  const [first, rest] = await Promise.all([knowledge(), details()]);
  return { knowledge: first.default, details: rest.default };
}
