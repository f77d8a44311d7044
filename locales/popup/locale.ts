import type { Language } from '../../knowledge/types.ts';
import { popupEn } from './en.ts';
import { type PopupStrings, popupZhCN } from './zh-CN.ts';
import { popupZhTW } from './zh-TW.ts';

const POPUP: Readonly<Record<Language, PopupStrings>> = {
  'zh-CN': popupZhCN,
  'zh-TW': popupZhTW,
  en: popupEn,
};

export function popupStringsFor(language: Language): PopupStrings {
  return POPUP[language];
}
