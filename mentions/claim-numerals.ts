/** A piece of text written with a number, and the same in Arabic digits. */
export interface NumberEdit {
  start: number;
  end: number;
  text: string;
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0, 〇: 0, '○': 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const PER: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000 };

const NUMBER = String.raw`[\d零〇○一二两三四五六七八九十百千]+(?:[.点][\d零〇○一二三四五六七八九]+)?`;

/** 百分之36, 3成6, 万五 (5 in 10,000 a day), 30多万, 300,000元, and every other number. */
const WRITTEN_NUMBER = new RegExp(
  [
    `(?<per>[百千万])分之(?<part>${NUMBER})`,
    `(?<tenths>[\\d一二三四五六七八九])成(?<more>[\\d一二三四五六七八九])?`,
    '(?<![\\d零一二两三四五六七八九十百千几数])万(?<tenThousandths>[二三四五六七八九])(?![百千万亿])',
    '(?<grouped>\\d{1,3}(?:,\\d{3})+)',
    `(?<number>${NUMBER})(?<vague>[多余来](?=[万亿]))?`,
  ].join('|'),
  'gu',
);

/**
 * Finds numbers and writes them one way: 三百万 and 300,0000 read 300万, 百分之三十六, 三成六 and 36% read 36%,
 * 二〇二〇年 reads 2020年. The text has to be simplified Chinese with half-width digits.
 */
export function findNumbers(text: string): NumberEdit[] {
  const edits: NumberEdit[] = [];
  for (const match of text.matchAll(WRITTEN_NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const written = inDigits(match.groups ?? {}, text.charAt(end));
    if (written !== undefined && written !== match[0]) edits.push({ start, end, text: written });
  }
  return edits;
}

function inDigits(found: Record<string, string | undefined>, next: string): string | undefined {
  const { per, part, tenths, more, tenThousandths, grouped, number } = found;
  if (per !== undefined && part !== undefined) {
    const value = valueOf(part, next);
    return value === undefined ? undefined : `${tidy((value * 100) / (PER[per] ?? 1))}%`;
  }
  if (tenths !== undefined) return `${digit(tenths)}${more === undefined ? 0 : digit(more)}%`;
  if (tenThousandths !== undefined) return `0.0${digit(tenThousandths)}%`;
  const value = grouped === undefined ? valueOf(number ?? '', next) : Number(grouped.replaceAll(',', ''));
  if (value === undefined) return undefined;
  return next === '元' && value >= 10_000 ? `${tidy(value / 10_000)}万` : tidy(value, number);
}

/** Plain digits, such as a telephone number, keep their form. */
function tidy(value: number, written = ''): string {
  return /^\d+$/.test(written) ? written : String(Math.round(value * 1e6) / 1e6);
}

function digit(char: string): number {
  return DIGITS[char] ?? Number(char);
}

/** `next` is the character after the number: 百 alone is only a number in 百万. */
function valueOf(written: string, next: string): number | undefined {
  const [whole = '', decimals] = written.split(/[.点]/);
  const value = /[十百千]/.test(whole) ? valueWithUnits(whole, next) : digitString(whole, next);
  if (value === undefined || decimals === undefined) return value;
  return Number(`${value}.${[...decimals].map(digit).join('')}`);
}

/** 二〇二〇 is 2020; but in 五六万 (five or six) the first figure stands for both. */
function digitString(written: string, next: string): number {
  const [first = '', second = ''] = [...written].map(digit);
  const isRange = /^[^\d]{2}$/.test(written) && second > first && /[万亿年个家成%]/.test(next);
  return Number(isRange ? first : [...written].map(digit).join(''));
}

function valueWithUnits(written: string, next: string): number | undefined {
  if (/^百$/.test(written) && next !== '万') return undefined;
  if (/^千|[十百千]{2}/.test(written)) return undefined;
  let total = 0;
  let pending: number | undefined;
  let isRange = false;
  for (const char of written) {
    const unit = UNITS[char];
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = undefined;
    } else if (/\d/.test(char)) pending = (pending ?? 0) * 10 + Number(char);
    else if (pending === undefined || pending === 0) pending = digit(char);
    else isRange = true;
  }
  return isRange && pending !== undefined ? undefined : total + (pending ?? 0);
}
