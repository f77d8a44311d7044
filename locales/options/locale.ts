import type { Language } from '../../knowledge/types.ts';
import { optionsEn } from './en.ts';
import { type OptionsStrings, optionsZhCN } from './zh-CN.ts';
import { optionsZhTW } from './zh-TW.ts';

const OPTIONS: Readonly<Record<Language, OptionsStrings>> = {
  'zh-CN': optionsZhCN,
  'zh-TW': optionsZhTW,
  en: optionsEn,
};

export function optionsStringsFor(language: Language): OptionsStrings {
  return OPTIONS[language];
}
