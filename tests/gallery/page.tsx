import english from 'virtual:knowledge/card/en';
import simplified from 'virtual:knowledge/card/zh-CN';
import traditional from 'virtual:knowledge/card/zh-TW';
import englishDetails from 'virtual:knowledge/details/en';
import simplifiedDetails from 'virtual:knowledge/details/zh-CN';
import traditionalDetails from 'virtual:knowledge/details/zh-TW';
import { render } from 'preact';
import cardSheet from '../../assets/card.css?inline';
import popupSheet from '../../assets/popup.css?inline';
import type { Language } from '../../knowledge/types.ts';
import { stringsFor } from '../../locales/locale.ts';
import { type StateSetting, states } from './states.tsx';

const KNOWLEDGE: Readonly<Record<Language, Pick<StateSetting, 'knowledge' | 'details'>>> = {
  'zh-CN': { knowledge: simplified, details: simplifiedDetails },
  'zh-TW': { knowledge: traditional, details: traditionalDetails },
  en: { knowledge: english, details: englishDetails },
};

export interface Shown extends Pick<StateSetting, 'theme' | 'textSize' | 'today'> {
  readonly name: string;
  readonly language: Language;
}

/** Open, so that tests see what stands in it; the card's own is closed. */
const host = document.body.appendChild(document.createElement('div'));
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(cardSheet + popupSheet);
root.adoptedStyleSheets = [sheet];

/** What the view that is shown asked of its surroundings: `close`, `go 3`. */
export const asked: string[] = [];

function statesIn({ language, ...setting }: Omit<Shown, 'name'>) {
  const onAsk = (wish: string, about?: unknown) => {
    asked.push(about === undefined ? wish : `${wish} ${about}`);
  };
  return states({ ...setting, onAsk, ...KNOWLEDGE[language], strings: stringsFor(language) });
}

export function names(): readonly string[] {
  return [...statesIn({ language: 'zh-CN', theme: 'light', textSize: 'normal', today: '2026-10-01' }).keys()];
}

export function show({ name, ...setting }: Shown): void {
  document.documentElement.lang = setting.language;
  document.documentElement.dataset.theme = setting.theme;
  asked.length = 0;
  render(null, root);
  render(statesIn(setting).get(name), root);
}

export function surface(): HTMLElement {
  const shown = root.querySelector<HTMLElement>('.surface');
  if (shown === null) throw new Error('No view is shown');
  return shown;
}

/** Clicks the first element in the view that says exactly this. */
export async function click(name: string): Promise<void> {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find(
    (element) => element.ariaLabel === name || element.textContent === name,
  );
  if (found === undefined) throw new Error(`Nothing says ${name}`);
  found.focus();
  found.click();
  await new Promise(requestAnimationFrame);
}

/** The name of what has the focus. */
export function focused(): string {
  const element = root.activeElement;
  return element?.ariaLabel ?? element?.textContent ?? '';
}

/** Opens everything in the view that opens, and then what that brought into it. */
export async function openAll(): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const button of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) button.click();
    await new Promise(requestAnimationFrame);
  }
}
