import { type FoldedText, foldText } from './fold.ts';

/** Traditional and simplified by turns, only what stands in the vocabulary of rates; then brackets and dashes. */
const PAIRS =
  '萬万億亿釐厘貸贷費费續续數数個个點点網网唄呗額额還还塊块錢钱總总兩两壹一貳二參三叁三肆四伍五陸六陆六柒七捌八玖九拾十圓元角角' +
  '螞蚂蟻蚁帳账單单準准銀银儲储財财債债證证貼贴稅税長长漲涨減减佔占場场東东過过間间風风險险償偿專专務务業业價价' +
  '實实際际約约綜综複复條条線线護护為为從从後后閃闪條条豐丰達达來来開开現现' +
  '（(）)：:～~〜~–-—-―-−-‐-‑-／/％%﹪%';

const FORMS = new Map(
  [...PAIRS].flatMap((char, at, all) => (at % 2 === 0 ? [[char, all[at + 1] as string]] : [])),
);

const FORM = new RegExp(`[A-Z${[...FORMS.keys()].join('')}]`, 'g');

/**
 * A sentence in one width and script, in lower case: unit for unit as long as the folded text, so that its
 * offsets lead back to the page.
 */
export function rateText(sentence: string): FoldedText {
  const folded = foldText(sentence);
  return { ...folded, text: folded.text.replace(FORM, (char) => FORMS.get(char) ?? char.toLowerCase()) };
}
