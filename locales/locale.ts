import type { Language } from '../knowledge/types.ts';
import type { LanguageChoice } from '../utils/settings.ts';
import { en } from './en.ts';
import { type Strings, zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

const STRINGS: Readonly<Record<Language, Strings>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

export function stringsFor(language: Language): Strings {
  return STRINGS[language];
}

/**
 * The reader's choice, or the first of the browser's languages (BCP 47, most wanted first) that we have.
 * English for readers of neither, and where the browser names none.
 */
export function resolveLanguage(choice: LanguageChoice, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const language = languageOf(tag);
    if (language !== undefined) return language;
  }
  return 'en';
}

function languageOf(tag: string): Language | undefined {
  const [primary, ...subtags] = tag.toLowerCase().split(/[-_]/);
  if (primary === 'en') return 'en';
  if (primary !== 'zh' && primary !== 'yue') return undefined;
  // A script says more than a region: zh-Hans-HK is simplified.
  if (subtags.includes('hans')) return 'zh-CN';
  const traditional = primary === 'yue' || subtags.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part));
  return traditional ? 'zh-TW' : 'zh-CN';
}
