import type { RateUnit } from './rate-found.ts';

/**
 * A word that says what a number near it is. `rate`: a word of price that names no period (利率, 利息) or does
 * (日息, 年化); `fee`: of an instalment fee; `unit`: only a period (每天); `not`: the number is something else.
 */
export interface RateWord {
  readonly start: number;
  readonly end: number;
  readonly kind: 'rate' | 'fee' | 'unit' | 'not';
  readonly unit?: RateUnit | 'term';
  /** Of 利率 itself, which without a period is a year's if it is large and a day's if it is tiny. */
  readonly isPlainRate?: boolean;
}

type Meaning = Omit<RateWord, 'start' | 'end'>;

const NOT: Meaning = { kind: 'not' };

/** What a rate may be called after 日, 月 or 年. */
const PRICE =
  '(?:贷款|借款|综合|实际|名义|单利)?(?:利率|利息|费率|息费率?|罚息|息(?!费)|化(?=利率|\\d|[约为是]))';

const A_NUMBER = '[\\d零一二两三四五六七八九十百万]';

/**
 * The vocabulary, each entry a list of words with what they mean. Where several begin at one place the first
 * wins, so what only contains a word of price (利息收入, 免息) comes before it. No capturing groups.
 */
const VOCABULARY: readonly (readonly [Meaning, ...string[]])[] = [
  [
    NOT,
    // Income, and what is not charged.
    '(?:利息|手续费|息费)(?:净?收入|支出|补贴|成本率)',
    '净?息差|(?:免|贴|无|零|0)息(?:券|期|日)?|免(?:手续)?费|附息|加息券',
    '收入|支出|净利润?|营收|同比|环比|增[长速幅持]|[涨跌降]幅|涨停|跌停|[上下]浮|[高低]开|大[涨跌]|收[涨跌]|领[涨跌]|蒸发',
    // A move by a number; not a move to one (降至0.03%).
    `(?:上升|上涨|下跌|下降|下滑|[上下]行|提升|提高|提速|增加|减少|回落|回升|走[高低]|[上下]调|[涨跌升降增减]|高出|低出|便宜|贵)了?(?![至到为成化些少])(?=[^，。？?]{0,3}${A_NUMBER})`,
    `(?<![大至不最多很许差])[多少][了出付收]{0,2}(?=${A_NUMBER})`,
    // What merchants, cash-out and guarantors take.
    '(?:商[家户]|收款码?|提现|转账|退款|套现|担保|保险|交易|会员)的?(?:手续费率?|服务费率?|费率?)|每笔',
    // What a number of days or months costs is not a rate: 30天利息1.5%.
    '(?<![\\d一二两三四五六七八九十])(?:[2-9]|\\d{2,3}|[二两三四五六七八九十]{1,3})(?:[天日]|个月)(?:就是|就要|总?共|的?利息)',
    // Shares.
    '持股|占[股比]?|股[权份东价票]|出资|认购|份额|比[例重率]|注册资本|市占|渗透',
    // 不良率, 通过率, 税率 …: every …率 but those of price.
    '(?<![利费息])率|[毛净]利率',
    // Yields.
    '[七7]日年化|收益|回报|票面|发行|万份',
    // Discounts.
    '打?[\\d.一二三四五六七八九]{1,4}折|立减|直减|(?:优惠|减免)(?![至到为后])|返[现利还点]|[还再]返|红包|满减|补贴|奖励|积分',
    '[个增]值?税|个税|首付|最低还款额?的?|概率|几率|机率|误差|佣金|套现|人数|月薪|年薪|工资|投诉|限额|免密',
    '\\b(?:fell|falls?|rose|rises?|grew|grows?|growth|gain(?:ed|s)?|slid|slides?|dropped|drops?|jumped|up(?! to)|down|stake|shares?|owns?|holds?|income|revenue|profits?|off|discount|cashback|default|delinquency|unlike)\\b',
  ],
  [
    { kind: 'rate', unit: 'day' },
    `[每按]?日${PRICE}|天息|每天的?(?:利率|利息|息)`,
    'daily (?:interest )?(?:rate|interest|fee|charge)s?|daily late fee',
  ],
  [{ kind: 'fee', unit: 'term' }, '(?:每个?月|(?<!个)月)(?:手续费率?|费率?)'],
  [
    { kind: 'rate', unit: 'month' },
    `(?<!个)月${PRICE}|每个?月的?(?:利率|利息|息)`,
    'monthly (?:interest )?(?:rate|interest)s?',
  ],
  [
    { kind: 'rate', unit: 'year' },
    '年化(?:综合)?(?:资金|融资)?(?:成本|利率|费率|息费)?',
    `年${PRICE}`,
    '\\b(?:apr|irr)\\b|annuali[sz]ed(?: (?:interest |percentage )?(?:rate|cost|interest)s?)?|annual (?:interest |percentage )?(?:rate|cost|interest)s?',
  ],
  [
    { kind: 'fee' },
    '(?:分期)?(?:手续费|服务费|分期费|(?<!消)总?费(?=率|用[率为约是:\\s\\d]))率?(?:用率?)?|加收|收(?=[\\d百])',
    '总利息|利息(?:[一总]共|合计|总计)',
    '\\b(?:handling |service |instal?lment )?fees?\\b',
  ],
  [{ kind: 'rate', isPlainRate: true }, '利率|interest rates?|\\brates?\\b'],
  [
    { kind: 'rate' },
    '利息|计[息收费算]|收取|息费|(?:融资|资金|借款|贷款|使用|综合|实际)成本|罚息|违约金|滞纳金',
    '\\b(?:interest|charges?|costs?|lends? at|carry|carries|accrues?)\\b',
  ],
  [
    { kind: 'unit', unit: 'day' },
    '/\\s?(?:[日天]|day)|[每单][日天]|(?<!\\d)1天|一天|一日|按[日天]|日(?=\\s?(?:\\d|万分|千分|百分))',
    '\\bdaily\\b|\\b(?:a|per|each|every) day\\b',
  ],
  [{ kind: 'unit', unit: 'term' }, '每期|单期|一期|/\\s?期|per instal?lment'],
  [
    { kind: 'unit', unit: 'month' },
    '/\\s?(?:个?月|month)|每个?月|一个月|一月(?=\\s?[\\d百千])|按月|单月',
    '\\bmonthly\\b|\\b(?:a|per|each|every) month\\b',
  ],
  [
    { kind: 'unit', unit: 'year' },
    '/\\s?(?:年|year)|每年|一年(?!期)|按年|全年',
    '\\b(?:annual(?:ly)?|yearly)\\b|\\b(?:a|per|each|every) year\\b|per annum',
  ],
];

const WORDS = new RegExp(VOCABULARY.map(([, ...words]) => `(${words.join('|')})`).join('|'), 'g');

/** All words of rates in the prepared text, in order, none overlapping. */
export function findRateWords(text: string): RateWord[] {
  const words: RateWord[] = [];
  for (const match of text.matchAll(WORDS)) {
    const entry = match.findIndex((word, group) => group > 0 && word !== undefined);
    const [meaning] = VOCABULARY[entry - 1] ?? [];
    if (meaning) words.push({ start: match.index, end: match.index + match[0].length, ...meaning });
  }
  return words;
}
