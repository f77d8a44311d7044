import { parseChineseNumber, tidy } from './numerals.ts';

/** A piece of text written with a number, and the same in Arabic digits. */
interface NumberEdit {
  start: number;
  end: number;
  text: string;
}

const FIGURE = '[一二两三四五六七八九]';
const NUMBER = String.raw`[\d零〇○一二两三四五六七八九十百千]+(?:[.点][\d零〇○一二三四五六七八九]+)?`;
/** In 万分之五一天 the 一 is not part of the number. */
const PART = `${FIGURE}(?=${FIGURE})|${NUMBER}`;

const PER: ReadonlyMap<string | undefined, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
]);

/** 百分之36, 3成6, 万五 (5 in 10,000 a day), 30w, 300,000元, 30多万, and every other number. */
const WRITTEN_NUMBER = new RegExp(
  [
    `(?<per>[百千万])分之(?<part>${PART})`,
    `(?<tenths>${FIGURE}|\\d)成(?<more>${FIGURE}|\\d)?`,
    '(?<![\\d零〇○一二两三四五六七八九十百千几数])万(?<tenThousandths>[二三四五六七八九])(?![百千万亿])',
    '(?<=\\d)(?<wan>w)(?![a-z])',
    '(?<grouped>\\d{1,3}(?:,\\d{3})+)',
    `(?<number>${NUMBER})(?<vague>[多余来](?=[万亿]))?`,
  ].join('|'),
  'gu',
);

/**
 * Finds numbers and writes them one way: 三百万 reads 300万, 百分之三十六, 三成六 and 36% read 36%,
 * 二〇二〇年 reads 2020年. The text has to be in simplified characters and half-width digits.
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

/** `next` is the character that follows. Undefined for what is no number after all. */
function inDigits(found: Record<string, string | undefined>, next: string): string | undefined {
  const { per, part, tenths, more, tenThousandths, wan, grouped, number } = found;
  if (part !== undefined) return percent(numberOf(part, next), PER.get(per));
  if (tenths !== undefined) return percent(numberOf(tenths + (more ?? '零'), ''), 100);
  if (tenThousandths !== undefined) return percent(numberOf(tenThousandths, ''), 10_000);
  if (wan !== undefined) return '万';
  const value = numberOf(grouped?.replaceAll(',', '') ?? number ?? '', next);
  if (value !== undefined && next === '元' && value >= 10_000) return `${tidy(value / 10_000)}万`;
  // Digits such as those of a telephone number keep their form.
  return value === undefined || /^\d+$/.test(number ?? '') ? number : `${tidy(value)}`;
}

function percent(value: number | undefined, of = 100): string | undefined {
  return value === undefined ? undefined : `${tidy((value * 100) / of)}%`;
}

/** In 五六万 and 两三百 (five or six, two or three) the lower figure stands for both. */
const RANGE = new RegExp(`^(${FIGURE})(${FIGURE})(?=[十百千]|$)`);

function numberOf(written: string, next: string): number | undefined {
  if (written === '百') return next === '万' ? 100 : undefined;
  const [range = '', low = '', high = ''] = RANGE.exec(written) ?? [];
  const isRange = (parseChineseNumber(low) ?? 0) < (parseChineseNumber(high) ?? 0);
  const isCounted = written.length > range.length || /[万亿年个家成%]/.test(next);
  return parseChineseNumber(isRange && isCounted ? low + written.slice(2) : written);
}
