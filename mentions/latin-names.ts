import { contextOf, Sense } from './context.ts';
import { once } from './once.ts';
import type { Term } from './terms.ts';

/**
 * Tells Huabei, Jiebei and the other ambiguous Latin names from the same letters meaning something else:
 * North China (华北), a person, an ordinary phrase.
 */

const { owner, named, huabei, jiebei, lending } = Sense;

/** Names that are also something else, and the senses of which the page must show one. */
const NEEDS: Readonly<Record<string, number>> = {
  Huabei: owner | named | jiebei | lending,
  'Credit Pay': owner | named | huabei,
  'Just Spend': owner | named | huabei,
  Jiebei: owner | named | huabei | lending,
  'Just Borrow': owner | named | jiebei,
  'Just Lend': owner | named | jiebei,
  'MYbank loan': named,
};

/** Part of a longer word, a handle or an address. */
const GLUED_BEFORE = /[\w@.À-ɏ]$|\.[\w/-]*\/$/;
const GLUED_AFTER = /^(?:[\w@À-ɏ]|\.\w)/;

/** A capitalised word of one pinyin syllable: a Chinese surname, unless it is an English word. */
const SURNAME =
  '(?!(?:To|No|Do|So|Go|We|Me|He|She|Be|Can|Ban|Join|Loan|Run|Been|Yuan)\\b)(?:[ZCS]h|[B-DF-HJ-NP-TW-Z])[aeiou]{1,3}(?:ng?)?\\b';
const PERSON_BEFORE = new RegExp(`\\b(?:${SURNAME}|(?:M[rs]s?|Dr|Prof)\\.?|Professor) $`);
const PERSON_AFTER = new RegExp(`^ (?:${SURNAME}|et al)`);
const PERSON_ACTS =
  /^,? (?:\d\d,|who|paid|borrowed|owe[sd]|spent|bought|saved|said|told|asked|and (?:her|his|I)\b)/;

/** What the name of a region, or of an institution in it, goes on with. */
const PLACE_AFTER =
  /^ style|^[ -](?:oil|plain|region|area|dialect|lowland|basin|universi|college|institu|academy|school|branch|bureau|compan|co\b|electric|power|petrol|pharma|milit|army|cup|hospital|hotel|road|provinc|town|county|rail|medic|steel|based|\(?north|（?[华華]北)/i;
const PLACE_BEFORE = /\b(?:in|across|throughout|\w+ern|rural) $/i;
const PLACE_TEXT = /north(?:ern)? china|[华華]北|dongbei|huadong|xibei|hebei|wheat|soil|drought|rain|farm/i;

/** The text speaks of borrowing or paying, or the name is something one has and uses. */
const MONEY =
  /\b(?:loan|borrow|lend|credit|debt|repa[yi]|instal|owe|interest|overdue|fees?\b|bills?\b|pa(?:y|id)|yuan|wallet|checkout|savings|limit|consumer|\w*spen[dt]|shopper|rates?\b|securiti|fintech|refund|merchant|money|budget)|[$¥贷貸款付还還欠]/i;
const OWN = /\b(?:my|your|use|using|via|close|activate|cancel) $/i;

/**
 * Says of a Latin name found at [start, end) of `text` whether it is the product.
 * `pageContext` gives the senses of the whole page (`contextOf`); asked only if the text itself does not tell.
 */
export function latinNameTest(text: string, pageContext: () => number) {
  const senses = once(() => contextOf(text));
  const speaksOfMoney = once(() => MONEY.test(text));
  const speaksOfPlace = once(() => PLACE_TEXT.test(text));
  return (term: Term, start: number, end: number): boolean => {
    const before = text.slice(Math.max(0, start - 24), start);
    const after = text.slice(end, end + 24);
    if (GLUED_BEFORE.test(before) || GLUED_AFTER.test(after)) return false;
    const needs = NEEDS[term.text];
    if (needs === undefined) return true;
    const isPhrase = term.text.includes(' ');
    if (isPhrase && text.slice(start, end).replace(/\s+/g, ' ') !== term.text) return false;
    if (PERSON_BEFORE.test(before) || PERSON_AFTER.test(after) || PLACE_AFTER.test(after)) return false;
    if (senses() & needs || pageContext() & needs) return true;
    // Without a sign on the page the sentence itself must speak of the product. A capital after the name
    // makes it part of a longer one.
    if (isPhrase || PLACE_BEFORE.test(before) || PERSON_ACTS.test(after) || /^ [A-Z]/.test(after))
      return false;
    return (OWN.test(before) || speaksOfMoney()) && !speaksOfPlace();
  };
}
