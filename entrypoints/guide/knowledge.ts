import type { GuideKnowledge } from '../../knowledge/guide-types.ts';
import type { Language } from '../../knowledge/types.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ default: GuideKnowledge }>>> = {
  'zh-CN': () => import('virtual:knowledge/guide/zh-CN'),
  'zh-TW': () => import('virtual:knowledge/guide/zh-TW'),
  en: () => import('virtual:knowledge/guide/en'),
};

/** The guide's knowledge in one language; no other language is loaded. */
export async function loadKnowledge(language: Language): Promise<GuideKnowledge> {
  return (await LOADERS[language]()).default;
}
