import type { CardKnowledge, Language } from '../../knowledge/types.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ default: CardKnowledge }>>> = {
  'zh-CN': () => import('virtual:knowledge/card/zh-CN'),
  'zh-TW': () => import('virtual:knowledge/card/zh-TW'),
  en: () => import('virtual:knowledge/card/en'),
};

/** The card's knowledge in one language, for the popup; no other language is loaded. */
export async function loadKnowledge(language: Language): Promise<CardKnowledge> {
  return (await LOADERS[language]()).default;
}
