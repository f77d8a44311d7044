import type { Language, ProductId } from '../knowledge/types.ts';

/** Words of the toolbar button and the context menu. */
export interface ToolbarStrings {
  readonly name: string;
  readonly products: Readonly<Record<ProductId, string>>;
  readonly count: (product: string, count: number) => string;
  readonly mentioned: (list: string) => string;
  readonly listSeparator: string;
  readonly siteOff: string;
  readonly pageOff: string;
  readonly paused: string;
  readonly lookUp: string;
}

const TOOLBAR: Readonly<Record<Language, ToolbarStrings>> = {
  'zh-CN': {
    name: '金融注脚',
    products: { huabei: '花呗', jiebei: '借呗', wangshangdai: '网商贷' },
    count: (product, count) => `${product} ${count} 处`,
    mentioned: (list) => `金融注脚：本页提到${list}`,
    listSeparator: '、',
    siteOff: '金融注脚：本站已关闭',
    pageOff: '金融注脚：此页已关闭',
    paused: '金融注脚：已暂停',
    lookUp: '看注脚',
  },
  'zh-TW': {
    name: '金融註腳',
    products: { huabei: '花唄', jiebei: '借唄', wangshangdai: '網商貸' },
    count: (product, count) => `${product} ${count} 處`,
    mentioned: (list) => `金融註腳：本頁提到${list}`,
    listSeparator: '、',
    siteOff: '金融註腳：本站已關閉',
    pageOff: '金融註腳：此頁已關閉',
    paused: '金融註腳：已暫停',
    lookUp: '看註腳',
  },
  en: {
    name: 'Fintech Footnotes',
    products: { huabei: 'Huabei', jiebei: 'Jiebei', wangshangdai: 'Wangshangdai' },
    count: (product, count) => `${product} ${count === 1 ? 'once' : `${count} times`}`,
    mentioned: (list) => `Fintech Footnotes: this page mentions ${list}`,
    listSeparator: ', ',
    siteOff: 'Fintech Footnotes: off on this site',
    pageOff: 'Fintech Footnotes: off on this page',
    paused: 'Fintech Footnotes: paused',
    lookUp: 'Show footnote',
  },
};

export function toolbarStringsFor(language: Language): ToolbarStrings {
  return TOOLBAR[language];
}
