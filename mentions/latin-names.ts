import { contextOf } from './context.ts';
import type { Term } from './terms.ts';

/**
 * Tells Huabei, Jiebei and the other ambiguous Latin names from the same letters meaning something else:
 * North China (华北), a person, an ordinary phrase.
 */

/** Part of a longer word, an address or a handle. */
const GLUED_BEFORE = /[\w@À-ɏ.]$|[\w-]\.[\w/-]*\/$/;
const GLUED_AFTER = /^(?:[\w@À-ɏ]|\.\w)/;

const SURNAME =
  '(?:Bai|Cai|Cao|Chan|Chen|Cheng|Deng|Ding|Dong|Du|Fan|Fang|Feng|Gao|Guo|Han|Hao|Hou|Hu|Huang|Jia|Jiang|Jin|Kong|Lei|Li|Liang|Liao|Lin|Liu|Lu|Luo|Ma|Mao|Meng|Pan|Peng|Qian|Qin|Ren|Shao|Shen|Shi|Song|Su|Sun|Tan|Tang|Tian|Wang|Wei|Wu|Xia|Xiao|Xie|Xiong|Xu|Xue|Yan|Yang|Yao|Ye|Yin|Yu|Zeng|Zhang|Zhao|Zheng|Zhong|Zhou|Zhu|Zou)';
const PERSON_BEFORE = new RegExp(`(?:\\b${SURNAME}|\\b(?:Mr|Ms|Mrs|Dr|Prof)\\.?|Professor) $`);
const PERSON_AFTER = new RegExp(`^ ${SURNAME}\\b|^ said\\b`);

/** What the name of a region or of an institution in it goes on with. */
const PLACE_AFTER =
  /^[ -](?:oil ?field|plain|region|area|dialect|lowland|basin|university|college|institute|academy|school|branch|bureau|company|co\b|electric|power|petroleum|pharma|military|army|cup|hospital|hotel|road|province|railway|airport|medical|steel|cement|design|university|north|\(north|（华北)/i;
const PLACE_TEXT =
  /north china|华北|華北|dongbei|huadong|xibei|huanan|beijing|tianjin|hebei|shanxi|wheat|soil|drought|rain|farm|cold front|warlord/i;
const PLACE_BEFORE = /\b(?:across|throughout|northern|southern|eastern|western|central|rural) $/i;

/** Another capitalised word after it: a compound proper name, as far as nothing else speaks for the product. */
const PROPER_AFTER = /^ [A-Z]/;

/** The sentence speaks of borrowing or paying. */
const MONEY =
  /\b(?:loans?|borrow\w*|lend\w*|credit\w*|debts?|repa(?:y|id)\w*|instal+ments?|owe[sd]?|interest|overdue|fees?|bills?|pay\w*|paid|yuan|wallets?|checkout|savings|limit|consumers?|\w*spend\w*|prospectus|shoppers?)\b|[贷貸款付还還欠]/i;

/**
 * Says of a Latin name found at [start, end) of `text` whether it is the product.
 * `pageContext` gives the senses of the whole page (`contextOf`); asked only if the text itself does not tell.
 */
export function latinNameTest(text: string, pageContext: () => number) {
  const senses = once(() => contextOf(text));
  const speaksOfMoney = once(() => MONEY.test(text) && !PLACE_TEXT.test(text));
  return (term: Term, start: number, end: number): boolean => {
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 24);
    if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) return false;
    if (term.needs === undefined) return true;
    if (term.exactCase && text.slice(start, end).replace(/\s+/g, ' ') !== term.text) return false;
    if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after) || PLACE_AFTER.test(after)) return false;
    if (senses() & term.needs || pageContext() & term.needs) return true;
    if (term.exactCase || PLACE_BEFORE.test(before) || PROPER_AFTER.test(after)) return false;
    return speaksOfMoney();
  };
}

function once<T>(compute: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= compute();
    return result;
  };
}
