import { popupStringsFor } from '../locales/popup/locale.ts';
import type { PopupStrings } from '../locales/popup/zh-CN.ts';
import { useReading } from './reading.ts';

/** The words that only the popup uses, in the language of the rest. */
export function usePopupWords(): PopupStrings {
  return popupStringsFor(useReading().strings.lang);
}
