import english from 'virtual:knowledge/card/en';
import simplified from 'virtual:knowledge/card/zh-CN';
import traditional from 'virtual:knowledge/card/zh-TW';
import { render } from 'preact';
import cardSheet from '../../assets/card.css?inline';
import popupSheet from '../../assets/popup.css?inline';
import { type StateSetting, states } from '../../components/states.tsx';
import type { CardKnowledge, Language } from '../../knowledge/types.ts';
import { stringsFor } from '../../locales/locale.ts';

const KNOWLEDGE: Readonly<Record<Language, CardKnowledge>> = {
  'zh-CN': simplified,
  'zh-TW': traditional,
  en: english,
};

export interface Shown extends Pick<StateSetting, 'theme' | 'textSize' | 'today'> {
  readonly name: string;
  readonly language: Language;
}

declare global {
  interface Window {
    gallery: { names: () => readonly string[]; show: (shown: Shown) => void };
  }
}

/** The views as they stand in a page: in a shadow root, under a page with a hostile style of its own. */
const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardSheet + popupSheet);
root.adoptedStyleSheets = [sheet];

function statesIn({ language, ...setting }: Omit<Shown, 'name'>) {
  return states({ ...setting, knowledge: KNOWLEDGE[language], strings: stringsFor(language) });
}

window.gallery = {
  names: () => [
    ...statesIn({ language: 'zh-CN', theme: 'light', textSize: 'normal', today: '2026-10-01' }).keys(),
  ],
  show: ({ name, ...setting }) => {
    document.documentElement.lang = setting.language;
    document.documentElement.dataset.theme = setting.theme;
    render(null, root);
    render(statesIn(setting).get(name), root);
  },
};
