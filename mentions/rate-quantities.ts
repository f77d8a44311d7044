import { parseChineseNumber, tidy } from './numerals.ts';

/** A quantity that may be a rate: 0.05%, 万分之五, 万五, 5‰, 18个点, 7.3%–18.25%. Offsets in the prepared text. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** In %; of `points`, the number said. */
  readonly value: number;
  readonly valueTo?: number;
  /** `per-myriad`: parts of ten thousand, which in lending are said of a day. `points`: N个点. */
  readonly sign: 'percent' | 'per-myriad' | 'points';
  /** 万五, which is also said of an amount (15,000 元). */
  readonly isShort?: true;
}

const HAN_NUMERAL = '零〇一二两三四五六七八九十百';
const HAN_DIGIT = '[一二两三四五六七八九]';
/** In 万分之五一天 and 万四点五一点都不贵 the last 一 is no digit. */
const ONE_OF_A_PERIOD = '一(?:[天日周月年期次点]|个月)';
const DECIMAL = `(?!${ONE_OF_A_PERIOD})[零〇一二三四五六七八九]`;
/** 五, 十八, 二十四, 一百零五, with decimals. */
const HAN_NUMBER = `(?:${HAN_DIGIT}百(?:零?${HAN_DIGIT}|${HAN_DIGIT}十${HAN_DIGIT}?)?|${HAN_DIGIT}?十${HAN_DIGIT}?|${HAN_DIGIT}|零|〇)(?:点(?:${DECIMAL}){1,4})?`;
/** An Arabic number or a Chinese one below 1,000. */
export const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,9}(?:\.\d{1,6})?|${HAN_NUMBER})`;
const NOT_INSIDE_NUMBER = String.raw`(?<![\d.${HAN_NUMERAL}千万亿点])`;
const SIGN = '%|‰|‱|percent|per cent|pct|个百分点|个基点|个点';
const TO = String.raw`\s{0,2}(?:-{1,2}|~|至|到|to)\s{0,2}`;

const QUANTITY = new RegExp(
  [
    String.raw`(?<part>十万|[百千万])分之\s?(?<of>${NUMBER})(?:${TO}(?:(?:十万|[百千万])分之)?\s?(?<ofTo>${NUMBER})(?![\d%‰期天元块万千个月年日倍]))?`,
    String.raw`${NOT_INSIDE_NUMBER}(?:(?<low>${NUMBER})\s?(?:${SIGN})?${TO})?(?<number>${NUMBER})\s?(?<sign>${SIGN})`,
    // 万五 is 5 in 10,000; 三万五 and 几万五 are amounts, 万一 is "in case" unless 日息 and the like stand before it.
    String.raw`(?<![\d${HAN_NUMERAL}千几数好多]\s?)万\s?(?<short>\d(?:\.\d{1,2})?|[二三四五六七八九](?:点?${DECIMAL})?|(?<=[息率][^，。]{0,2}万)一(?:点?五)?)(?!点\d|点${DECIMAL}|(?!${ONE_OF_A_PERIOD})[\d${HAN_NUMERAL}千万亿元块人户笔家份股名分])`,
  ].join('|'),
  'g',
);

const PERCENT_OF_PART = new Map([
  ['百', 1],
  ['千', 0.1],
  ['万', 0.01],
  ['十万', 0.001],
]);
const PERCENT_OF_SIGN = new Map([
  ['‰', 0.1],
  ['‱', 0.01],
]);

export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(QUANTITY)) {
    const quantity = read(match);
    if (quantity) found.push(quantity);
  }
  return joinRanges(text, found);
}

/** Two figures that are the ends of one range: 万2到万5, 介于0.02%与0.06%之间. */
function joinRanges(text: string, found: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last && last.valueTo === undefined && last.value < next.value && isRange(text, last, next)) {
      joined[joined.length - 1] = { ...last, end: next.end, valueTo: next.value };
    } else joined.push(next);
  }
  return joined;
}

/** 和 and "and" join two rates unless another word says they are the ends of one range. */
function isRange(text: string, { start, end }: Quantity, next: Quantity): boolean {
  const gap = text.slice(end, next.start);
  if (gap.length > 8) return false;
  if (/^\s?(?:-{1,2}|~|至|到|to)\s?$/.test(gap)) return true;
  const isBetween =
    /(?:介[于乎]|处于|between)\s?$/.test(text.slice(Math.max(0, start - 9), start)) ||
    text.startsWith('之间', next.end);
  return isBetween && /^\s?(?:[与和]|and)\s?$/.test(gap);
}

function read(match: RegExpExecArray): Quantity | undefined {
  const { part, of, ofTo, low, number = '', sign, short } = match.groups ?? {};
  const end = match.index + match[0].length;
  if (part !== undefined && of !== undefined) {
    const scale = PERCENT_OF_PART.get(part) ?? 1;
    return quantity(
      match.index,
      end,
      part.startsWith('百') || part === '千' ? 'percent' : 'per-myriad',
      scale,
      of,
      ofTo,
    );
  }
  if (short !== undefined) {
    const said = /^\D\D$/.test(short) ? `${short[0]}点${short[1]}` : short;
    const read = quantity(match.index, end, 'per-myriad', 0.01, said);
    return read && { ...read, isShort: true };
  }
  // A change of a rate, never a rate.
  if (sign === undefined || sign === '个百分点' || sign === '个基点') return undefined;
  const kind = sign === '个点' ? 'points' : sign === '‱' ? 'per-myriad' : 'percent';
  const scale = PERCENT_OF_SIGN.get(sign) ?? 1;
  if (low !== undefined && (readNumber(low) ?? Infinity) < (readNumber(number) ?? 0)) {
    return quantity(match.index, end, kind, scale, low, number);
  }
  return quantity(match.index + match[0].lastIndexOf(number), end, kind, scale, number);
}

function quantity(
  start: number,
  end: number,
  sign: Quantity['sign'],
  scale: number,
  from: string,
  to?: string,
): Quantity | undefined {
  const value = readNumber(from);
  const valueTo = to === undefined ? undefined : readNumber(to);
  if (value === undefined) return undefined;
  return {
    start,
    end,
    sign,
    value: tidy(value * scale),
    ...(valueTo !== undefined && { valueTo: tidy(valueTo * scale) }),
  };
}

/** Reads what `NUMBER` matches. */
export function readNumber(written: string): number | undefined {
  return parseChineseNumber(written.replaceAll(',', ''));
}
