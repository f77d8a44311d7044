import { NUMBER, readNumber } from './rate-quantities.ts';

/** Numbers of instalments: 12期, 分12个月, 3、6、12期, 12-month. */
export interface Terms {
  readonly start: number;
  readonly end: number;
  readonly counts: readonly number[];
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const ENGLISH = String.raw`\d{1,2}|${WORDS.join('|')}`;

const TERMS = new RegExp(
  [
    String.raw`(?<!第\s?|[\d.])(?<list>(?:${NUMBER}期?(?:[、/和及或与]|或者|以及)){0,5}${NUMBER})\s?(?:期|个月)(?![免零0]|[内前]|\s?月)`,
    String.raw`期数\s?[为是:]?\s?(?<number>\d{1,2})(?!\d)`,
    String.raw`\b(?<english>(?:(?:${ENGLISH})(?:, (?:or |and )?| or | and )){0,5}(?:${ENGLISH}))[- ](?:months?|instal?lments?|terms?|payments?)`,
  ].join('|'),
  'g',
);

const MOST_TERMS = 60;

export function findTerms(text: string): Terms[] {
  const terms: Terms[] = [];
  for (const match of text.matchAll(TERMS)) {
    const { list = match.groups?.number, english = '' } = match.groups ?? {};
    const counts =
      list?.split(/期?(?:或者|以及|[、/和及或与])/).map(readNumber) ??
      english.split(/\W+(?:or |and )?/).map(readEnglish);
    if (counts.every(isTerms)) terms.push({ start: match.index, end: match.index + match[0].length, counts });
  }
  return terms;
}

function readEnglish(written: string): number {
  const word = WORDS.indexOf(written);
  return word < 0 ? Number(written) : word + 2;
}

function isTerms(count: number | undefined): count is number {
  return count !== undefined && Number.isInteger(count) && count >= 2 && count <= MOST_TERMS;
}
