import { tidy } from './numerals.ts';
import { clauseAround, type Extent, sentencesOf } from './rate-clause.ts';
import { feeOf } from './rate-fees.ts';
import type { RateRead, RateUnit } from './rate-found.ts';
import { isLegalLine } from './rate-lines.ts';
import { findQuantities, type Quantity } from './rate-quantities.ts';
import { OUR_NAMES } from './rate-subjects.ts';
import { findTerms, type Terms } from './rate-terms.ts';
import { findRateWords, type RateWord } from './rate-words.ts';

/** A sentence with everything in it that bears on rates. */
export interface Scene {
  readonly text: string;
  readonly words: readonly RateWord[];
  readonly terms: readonly Terms[];
  readonly quantities: readonly Quantity[];
  readonly speaksOfFees: boolean;
  /** 3、6、12期的费率分别为2.3%、4.5%、7.5%. */
  readonly dealsOut: boolean;
}

/** What stands around a figure. */
export interface Surroundings {
  readonly clause: Extent;
  /** Whether its clause names one of our products. */
  readonly namesUs: boolean;
  /** Where the figure before it ends. */
  readonly figureBefore: number;
  /** Where the words that name it begin: 日利率最低0.02%. */
  readonly quoteStart: number;
  /** The last word before it that says what it is; what said so of an earlier clause is over once a period is named. */
  readonly before: RateWord | undefined;
  /** The last word of a period before it in its clause, and before that. */
  readonly unitInClause: RateWord | undefined;
  readonly unitEarlier: RateWord | undefined;
  /** Joined to its end: a period (/天, 每月, a year), then what it is (的利息, 手续费, APR). */
  readonly unitAfter: RateWord | undefined;
  readonly after: RateWord | undefined;
}

/** How far before a figure a word may stand that says what it is. */
const REACH = 40;

const JOINED =
  /^\s?(?:左右|上下|不等|以上)?(?:来|去)?的?(?:逾期|实际|综合|名义|单利|总|花呗|借呗|网商贷|[(]|in (?:total )?|an? |of (?:the |your )?[a-z ]{0,24})?\s?$/;

const LONGEST_JOINT = 36;

/** After a word that is said of the next figure: 1.5%（年化18%）. */
const LEADS_ON = /^[\s约为是达至:]{0,3}[\d百千万一二两三四五六七八九十]/;

/** What the figure counts when it is no rate: 5%的股份, 18%的用户. */
const COUNTED =
  /^\s?(?:左右|以上)?的?(?:股|份额|市场|用户|客户|消费者|网友|受访|人|学生|年轻|企业|商[家户]|投资|订单|资金|余额|存款|理财|[增涨跌降](?![至到为])|\s?(?:stake|discount|of (?:users|people|the market|shares)))/;

/** Reads every figure of a prepared text that is a rate of interest or an instalment fee, whosoever it is. */
export function readRates(text: string): RateRead[] {
  return sentencesOf(text).flatMap((sentence) => readSentence(text, sentence));
}

function readSentence(text: string, { start, end }: Extent): RateRead[] {
  const said = text.slice(start, end);
  const quantities = findQuantities(said);
  if (quantities.length === 0) return [];
  const scene: Scene = {
    text: said,
    quantities,
    words: findRateWords(said),
    terms: findTerms(said),
    speaksOfFees: /分|费|fee/.test(said),
    dealsOut: /分别|依次|respectively/.test(said),
  };
  const rates: RateRead[] = [];
  let nextWord = 0;
  let figureBefore = 0;
  for (const quantity of quantities) {
    while ((scene.words[nextWord]?.end ?? Infinity) <= quantity.start) nextWord++;
    const around = surroundings(scene, quantity, nextWord, figureBefore);
    figureBefore = quantity.end;
    if (around.after?.kind === 'not' || COUNTED.test(said.slice(quantity.end, quantity.end + 16))) continue;
    const { value, valueTo } = quantity;
    if (isShareOf(said, quantity, around.before)) continue;
    if (valueTo === undefined && isLegalLine(said, quantity, around.clause, value)) continue;
    const rate = feeOf(scene, quantity, around) ?? interestOf(quantity, around);
    if (rate) rates.push(moved(rate, start));
  }
  return rates;
}

function moved(rate: RateRead, by: number): RateRead {
  return { ...rate, start: rate.start + by, end: rate.end + by, figure: rate.figure + by };
}

/** Whether the figure is a part of a fee or of interest: 手续费的5%. */
function isShareOf(text: string, { start }: Quantity, before: RateWord | undefined): boolean {
  return before?.end === start - 1 && text.charAt(start - 1) === '的';
}

/** `nextWord` is the index of the first word that does not end before the figure. */
function surroundings(
  scene: Scene,
  quantity: Quantity,
  nextWord: number,
  figureBefore: number,
): Surroundings {
  const { text, words } = scene;
  const clause = clauseAround(text, quantity);
  const earlier: RateWord[] = [];
  for (let at = nextWord - 1; at >= 0 && (words[at] as RateWord).end > quantity.start - REACH; at--) {
    earlier.push(words[at] as RateWord);
  }
  const units = earlier.filter((word) => word.unit !== undefined);
  const joined = joinedAfter(scene, quantity, nextWord);
  const before = earlier.find((word) => word.kind !== 'unit');
  const unitInClause = units.find((word) => word.start >= clause.start);
  const isOver = before?.kind === 'not' && before.start < clause.start && unitInClause !== undefined;
  return {
    clause,
    figureBefore,
    namesUs: OUR_NAMES.test(text.slice(clause.start, clause.end)),
    quoteStart: quoteStart(earlier, quantity, Math.max(clause.start, figureBefore)),
    before: isOver ? undefined : before,
    unitInClause,
    unitEarlier: units.find((word) => word.start < clause.start),
    unitAfter: joined.find((word) => word.kind === 'unit'),
    after: joined.find((word) => word.kind !== 'unit'),
  };
}

/** The words that follow the figure so closely that they are said of it, and not of the next figure. */
function joinedAfter({ text, words }: Scene, quantity: Quantity, nextWord: number): RateWord[] {
  const joined: RateWord[] = [];
  let { end } = quantity;
  for (const word of words.slice(nextWord, nextWord + 3)) {
    if (word.start - end > LONGEST_JOINT) break;
    const gap = text.slice(end, word.start);
    const rest = text.slice(word.end, word.end + 6);
    const isOfNext = !gap.includes('的') && LEADS_ON.test(rest);
    if (word.start < end || !JOINED.test(gap) || isOfNext || (gap.includes('(') && !rest.startsWith(')')))
      break;
    joined.push(word);
    end = word.end;
  }
  return joined;
}

function interestOf(quantity: Quantity, around: Surroundings): RateRead | undefined {
  const { before, unitAfter, after } = around;
  const saysPrice = after ?? before;
  if (before?.kind === 'not' && after === undefined) return undefined;
  if (saysPrice === undefined && unitAfter === undefined && !isPriceByItself(quantity, around))
    return undefined;

  const inClause = before !== undefined && before.start >= around.clause.start;
  const periods = [
    unitAfter?.unit,
    after?.unit,
    inClause ? before.unit : undefined,
    around.unitInClause?.unit,
    before?.unit,
    around.unitEarlier?.unit,
    unnamedUnit(quantity, saysPrice),
  ];
  for (const unit of periods) {
    if (unit === undefined || unit === 'term') continue;
    const percent = percentPer(unit, quantity.value, quantity);
    const percentTo =
      quantity.valueTo === undefined ? undefined : percentPer(unit, quantity.valueTo, quantity);
    if (!isPlausible(unit, percent) || (percentTo !== undefined && !isPlausible(unit, percentTo))) continue;
    return {
      kind: 'interest',
      figure: quantity.start,
      start: around.quoteStart,
      end: Math.max(quantity.end, unitAfter?.end ?? 0, after?.end ?? 0),
      unit,
      percent,
      ...(percentTo !== undefined && { percentTo }),
    };
  }
  return undefined;
}

/**
 * Ten-thousandths are, 万五 if the clause names a product or a period; so are 个点 and a day's tiny rate right
 * after the period: 一年18个点, 一天只要0.05%.
 */
function isPriceByItself(quantity: Quantity, { unitInClause, namesUs }: Surroundings): boolean {
  const { sign, start, value, isShort } = quantity;
  if (sign === 'per-myriad') return !isShort || namesUs || unitInClause !== undefined;
  const isTiny = unitInClause?.unit === 'day' && value <= 0.1;
  return unitInClause !== undefined && start - unitInClause.end <= 3 && (sign === 'points' || isTiny);
}

/** Of a day, N个点 are ten-thousandths (日息5个点 is 0.05 %): as per cent nobody would lend so. */
function percentPer(unit: RateUnit, value: number, { sign }: Quantity): number {
  return sign === 'points' && unit === 'day' && value >= 1 ? tidy(value / 100) : value;
}

/** The period meant by custom where none is named: ten-thousandths and tiny rates are a day's, large ones a year's. */
function unnamedUnit({ sign, value }: Quantity, word: RateWord | undefined): RateUnit | undefined {
  if (sign === 'per-myriad') return 'day';
  if (!word?.isPlainRate) return undefined;
  if (value <= 0.1) return 'day';
  return value >= 3 && value <= 36 ? 'year' : undefined;
}

/** Rates outside these are not offered to anybody; a figure there belongs to another period or is none. */
const BOUNDS: Readonly<Record<RateUnit, readonly [number, number]>> = {
  day: [0.001, 0.5],
  month: [0.1, 10],
  year: [1, 150],
};

export function isPlausible(unit: RateUnit, percent: number): boolean {
  const [least, most] = BOUNDS[unit];
  return percent >= least && percent <= most;
}

/** How far before the figure a word may stand to be quoted with it, and from there the next. */
const QUOTED = 10;
const CHAINED = 3;

/** `earlier` are the words before the figure, the last first. */
function quoteStart(earlier: readonly RateWord[], quantity: Quantity, from: number): number {
  let { start } = quantity;
  let reach = QUOTED;
  for (const word of earlier) {
    if (word.kind === 'not' || word.start < from || start - word.end > reach) break;
    start = word.start;
    reach = CHAINED;
  }
  return start;
}
