import { tidy } from './numerals.ts';
import type { RateUnit } from './rate-found.ts';
import { isPlausible } from './rate-meaning.ts';
import { NUMBER, readNumber } from './rate-quantities.ts';

/** A rate in the old measures, complete in itself: 月息八厘, 年息1分8, 日息五厘, 两分利. */
export interface FolkRate {
  readonly start: number;
  readonly end: number;
  readonly unit: RateUnit;
  readonly percent: number;
}

/** 1厘 in %: of a year 1 in 100, of a month 1 in 1,000, of a day 1 in 10,000. 分 is ten 厘, 毫 a tenth. */
const PERCENT_OF_LI: Readonly<Record<RateUnit, number>> = { year: 1, month: 0.1, day: 0.01 };
const UNITS: Readonly<Record<string, RateUnit>> = { 年: 'year', 月: 'month', 日: 'day' };

const SAYS = '(?:只?要|只有|才|[是为约就:]|大概|大约|\\s){0,3}';
const MEASURES = String.raw`(?:(?<fen>${NUMBER})分(?:(?<fenLi>[\d一二三四五六七八九半])厘?)?|(?<li>${NUMBER})厘(?:(?<liHao>[\d一二三四五六七八九半])毫?)?|(?<hao>${NUMBER})毫)`;

const NAMED = new RegExp(String.raw`(?<unit>[年月日])(?:利率|利息|息|利)${SAYS}${MEASURES}(?![钱之\d])`, 'g');

/** Without a period it is the month's, as private lending counts: 一分五的利. */
const UNNAMED =
  /(?<![\d.点零一二三四五六七八九十百])(?<fen>[1-5一二两三四五])分(?<fenLi>[\d一二三四五六七八九半])?的?利(?:息)?(?![润益率好害索器也都不])/g;

export function findFolkRates(text: string): FolkRate[] {
  return [...readAll(text, NAMED), ...readAll(text, UNNAMED)];
}

function readAll(text: string, pattern: RegExp): FolkRate[] {
  const rates: FolkRate[] = [];
  for (const match of text.matchAll(pattern)) {
    const { unit: said = '月', fen, fenLi, li, liHao, hao } = match.groups ?? {};
    const unit = UNITS[said] ?? 'month';
    // 日息5分 is said both of 0.5 % and, by the 100元, of 0.05 %.
    if (unit === 'day' && fen !== undefined) continue;
    const lis = number(fen) * 10 + number(fenLi) + number(li) + number(liHao) / 10 + number(hao) / 10;
    const start = match.index;
    const percent = tidy(lis * PERCENT_OF_LI[unit]);
    if (isPlausible(unit, percent)) rates.push({ start, end: start + match[0].length, unit, percent });
  }
  return rates;
}

function number(written: string | undefined): number {
  if (written === undefined) return 0;
  return written === '半' ? 5 : (readNumber(written) ?? 0);
}
