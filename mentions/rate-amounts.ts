import { tidy } from './numerals.ts';
import type { MoneyContext } from './rate-found.ts';
import { NUMBER, readNumber } from './rate-quantities.ts';

/** A daily rate said in money: 借1万元，每天利息5元. */
export interface DailyYuan {
  readonly start: number;
  readonly end: number;
  readonly percent: number;
}

const MOST_YUAN = 10_000_000;

const HAN = '零〇一二两三四五六七八九十百千万';
/** An amount of money; Han numerals may go without 元 where a word of borrowing stands before them. */
const AMOUNT = String.raw`(?<![\d.${HAN}亿])(?:\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,4})?[万千百]?|(?![万千百])[${HAN}]{1,8}(?:点[零一二三四五六七八九]{1,3}万?)?)(?![\d.%‰亿]|分之|分(?!\d+[期个])[一二三四五六七八九\d]|多?[期个天日月年人户笔家倍点厘款])`;
const YUAN = String.raw`\s?(?:元人民币|元|块钱?|人民币|yuan|rmb)`;

const BORROWED = new RegExp(
  [
    // 借了20000元, 本金8,000元, 贷二十万, 欠着花呗3000元
    String.raw`(?:(?:借款?|贷款?|欠款?|本金|账单|消费|分期|周转|拿|取现?|用|每|金额|borrow(?:ing|s|ed)?|on|of)(?:[了着个出到:为是]|花呗|借呗|网商贷|金额|\s){0,3}(?<after>${AMOUNT})(?:${YUAN})?)`,
    // 10000元用花呗分12期, 一万块一天, 5000元账单
    String.raw`(?<before>${AMOUNT})${YUAN}(?:的?(?:花呗|借呗|网商贷)?的?(?:账单|借款|贷款|本金|欠款|消费)|(?:的[^，。,\d]{1,6}[，,])?(?:用|走)?(?:花呗|借呗|网商贷)?(?:分[\d三六九十期成]|\d{1,2}期|借|用|[一1每]天|为例))`,
  ].join('|'),
  'g',
);

/** Not what is borrowed: a limit, what it costs or what is paid back. */
const NOT_BORROWED = /(?:额度|限额|最高|上限|以内|利息|手续费|费|还款?|省|赚|收入|薪)[^，。,]{0,4}$/;
const LIMIT_AFTER = new RegExp(`^(?:${YUAN})?(?:的?额度|以[内上下]|限额|的?利息)`);

const DAYS = new RegExp(
  String.raw`(?:(?:借|用|逾期|拖|欠|占用|周转|期限)(?:款|期|了|为|满|:|\s)?(?<days>${NUMBER})\s?(?:天|日)(?![内前起])|(?<daysBefore>${NUMBER})(?:天|日)(?:的?利息|后还|还清|期)|(?:for|over)\s(?<daysFor>\d{1,4})\sdays?)`,
  'g',
);
const MONTHS = new RegExp(
  String.raw`(?:(?:借(?!呗)|用|(?<!网商)贷|期限)(?:款|期|为|满|:|\s)?(?<months>${NUMBER}|半)\s?(?<unit>个月|年)(?![内前期])|(?<monthsBefore>${NUMBER}|半)(?<unitBefore>个月|年)(?:的?利息|后还|还清)|for\s(?<monthsFor>\d{1,2})\s(?<unitFor>months?|years?)(?![- ]instal))`,
  'g',
);

/** The amount, days and months a prepared sentence speaks of, none of which it names two, and the way to pay back. */
export function findMoneyContext(text: string): MoneyContext {
  const amount = only(readAmounts(text));
  const days = only(
    readAll(text, DAYS, ({ days, daysBefore, daysFor }) => count(days ?? daysBefore ?? daysFor)),
  );
  const months = only(readAll(text, MONTHS, readMonths));
  return {
    ...(amount !== undefined && { amount }),
    ...(days !== undefined && days > 1 && days <= 3650 && { days }),
    ...(months !== undefined && months <= 120 && { months }),
    ...(text.includes('等额本息') && { isEqualInstalments: true }),
  };
}

function readAmounts(text: string): number[] {
  const amounts: number[] = [];
  for (const match of text.matchAll(BORROWED)) {
    const { after, before } = match.groups ?? {};
    const written = after ?? before ?? '';
    const start = match.index + match[0].indexOf(written);
    const isBare = after !== undefined && !new RegExp(`${YUAN}$`).test(match[0]);
    const amount = readAmount(written);
    if (amount === undefined || amount < 100 || amount > MOST_YUAN) continue;
    if (isBare && !/[千万]/.test(written) && !/^[借贷欠]/.test(match[0])) continue;
    if (
      NOT_BORROWED.test(text.slice(Math.max(0, start - 8), start)) ||
      LIMIT_AFTER.test(text.slice(start + written.length, start + written.length + 10))
    )
      continue;
    amounts.push(amount);
  }
  return amounts;
}

function readMonths(groups: Record<string, string | undefined>): number | undefined {
  const number = groups.months ?? groups.monthsBefore ?? groups.monthsFor;
  const unit = groups.unit ?? groups.unitBefore ?? groups.unitFor ?? '';
  const perUnit = /年|year/.test(unit) ? 12 : 1;
  return number === '半' ? perUnit / 2 : count(number) * perUnit;
}

function readAll(
  text: string,
  pattern: RegExp,
  read: (groups: Record<string, string | undefined>) => number | undefined,
): number[] {
  return [...text.matchAll(pattern)]
    .map((match) => read(match.groups ?? {}) ?? 0)
    .filter((value) => value >= 1);
}

function only(values: readonly number[]): number | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

function count(written: string | undefined): number {
  return written === undefined ? 0 : (readNumber(written) ?? 0);
}

/** 元 of `AMOUNT`; 万 alone (每万元) is one. */
function readAmount(written: string): number | undefined {
  return readNumber(/^[万千百]/.test(written) ? `一${written}` : written);
}

/** What may stand between the amount, the day and the money for it. */
const FILL = '(?:借款|借呗|花呗|网商贷|[，,的用借]|\\s){0,3}';
const IS = '(?:要付|要还|只?需|利息|就?是|只?要|大概|[的为才仅约收付还息利]|\\s){0,4}';
const A_DAY = '(?:[每一1][日天]|日利?息|日)';

const DAILY_YUAN = new RegExp(
  String.raw`(?<amount>${AMOUNT})(?:${YUAN})?${FILL}(?:${A_DAY}${IS}(?<cost>${NUMBER})(?:个)?(?<coin>元|块|毛|角|分)(?<more>[五5](?!\d))?|利息${IS}(?<costBefore>${NUMBER})(?<coinBefore>元|块|毛|角)(?:钱)?(?:/[日天]|[每一1][日天]))`,
  'g',
);

const YUAN_OF_COIN: Readonly<Record<string, number>> = { 元: 1, 块: 1, 毛: 0.1, 角: 0.1, 分: 0.01 };

/** Daily rates that are said as so much a day for so much. */
export function findDailyYuan(text: string): DailyYuan[] {
  const found: DailyYuan[] = [];
  for (const match of text.matchAll(DAILY_YUAN)) {
    const { amount = '', cost, coin, more, costBefore, coinBefore } = match.groups ?? {};
    const principal = readAmount(amount);
    const coins = readNumber(cost ?? costBefore ?? '');
    const perCoin = YUAN_OF_COIN[coin ?? coinBefore ?? ''];
    if (principal === undefined || principal < 100 || coins === undefined || perCoin === undefined) continue;
    const yuan = coins * perCoin + (more === undefined ? 0 : 0.5 * perCoin);
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      percent: tidy((yuan / principal) * 100),
    });
  }
  return found;
}
