import { parseChineseNumber, tidy } from '../../mentions/numerals.ts';

/** The figures of a text in either language, each written one way: 20万 and 200,000 are 200000, 百分之三 is 3%. */
export interface Figures {
  /** What a translation has to state too, with the words that state it. */
  stated: ReadonlyMap<string, string>;
  /** Everything that can be read as a figure, also 两 and “first”. */
  readable: ReadonlySet<string>;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const words = new Map(
  [
    ...['zero', 'one', 'two|second|twice|both', 'three|third', 'four|fourth', 'five|fifth', 'six', 'seven'],
    ...['eight', 'nine', 'ten', 'eleven', 'twelve'],
  ].flatMap((spellings, value) => spellings.split('|').map((word) => [word, value] as const)),
);
words.set('first', 1);

const sizes = new Map(
  Object.entries({ 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9 }),
);

/** 24%, 20万, 1.5 billion; in “up to ××0,000 yuan” there is none. */
const inDigits =
  /(?<!××[\d,]*)(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(?:[%％]|per cent)|\s(?:thousand|million|billion)\b|[十百千万亿]+)?/gu;
/** 三年, 十二个月, 百分之三; in 数十万元 there is none. */
const inChinese = /(?<![\d数])(百分之)?([〇一二两三四五六七八九十百千万亿]+)(个?[年月天日期倍元])?/gu;
/** May is a month beside another part of a date only. */
const inEnglish = /May(?= \d)|(?<=\d )May|(?!May\b)\b[A-Za-z]+/gu;

export function figuresIn(text: string): Figures {
  const stated = new Map<string, string>();
  const readable = new Set<string>();

  for (const [found, digits = ''] of text.matchAll(inDigits)) {
    const size = found.slice(digits.length).trim();
    const value = Number(digits.replaceAll(',', '')) * sizeOf(size);
    stated.set(/[%％]|per cent/u.test(size) ? `${tidy(value)}%` : `${tidy(value)}`, found.trim());
  }
  for (const [found, percent, numeral = '', counted] of text.matchAll(inChinese)) {
    const value = parseChineseNumber(numeral) ?? 0;
    readable.add(percent ? `${value}%` : `${value || sizeOf(numeral)}`);
    // 一年 may be “a year” or “annual”.
    if (counted && value > 1) stated.set(`${value}`, found);
  }
  for (const [word] of text.matchAll(inEnglish)) {
    const month = months.indexOf(word) + 1;
    const value = words.get(word.toLowerCase());
    if (month > 0) stated.set(`${month}`, word);
    if (value !== undefined) readable.add(`${value}`);
  }
  return { stated, readable: new Set([...readable, ...stated.keys()]) };
}

/** 万亿, or one English word. */
function sizeOf(size: string): number {
  return sizes.get(size) ?? [...size].reduce((product, unit) => product * (sizes.get(unit) ?? 1), 1);
}

/** The figures of one text that the other does not state, as they are written. */
export function figuresMissing(from: Figures, other: Figures): string[] {
  return [...from.stated].filter(([figure]) => !other.readable.has(figure)).map(([, written]) => written);
}
