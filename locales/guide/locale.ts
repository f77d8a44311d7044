import type { Language } from '../../knowledge/types.ts';
import { costEn } from './cost-en.ts';
import { type CostStrings, costZhCN } from './cost-zh-CN.ts';
import { costZhTW } from './cost-zh-TW.ts';
import { guideEn } from './en.ts';
import { type GuideStrings, guideZhCN } from './zh-CN.ts';
import { guideZhTW } from './zh-TW.ts';

const GUIDE: Readonly<Record<Language, GuideStrings>> = {
  'zh-CN': guideZhCN,
  'zh-TW': guideZhTW,
  en: guideEn,
};
const COST: Readonly<Record<Language, CostStrings>> = { 'zh-CN': costZhCN, 'zh-TW': costZhTW, en: costEn };

export function guideStringsFor(language: Language): GuideStrings {
  return GUIDE[language];
}

export function costStringsFor(language: Language): CostStrings {
  return COST[language];
}
