/**
 * Tells the names 花呗, 借呗 and 网商贷 from the same characters put together by grammar.
 *
 * 呗 is also a particle ("obviously", "why not"), so 花呗 may be the verb 花 "spend" or a noun in 花 "flower",
 * and 借呗 the verb 借 "borrow, lend", with that particle. Two facts of grammar decide. The particle ends its
 * clause, so where the clause goes on it is the name: that is told here, in the reader that is on every page.
 * Where it ends, clause-end.ts tells, and is loaded when a page has such a name.
 */

/** Reads the text at a name. The first rule that fits decides. */
export type Rule = readonly [isName: boolean, at: RegExp];

export const at = (before: string, name: string, after = ''): RegExp =>
  new RegExp(`(?<=${before})${name}${after}`, 'y');

export const LETTER = '0-9A-Za-z\u3400-\u9fff';
export const W = `[${LETTER}]`;
export const EITHER = '[花借]呗';

/** The clause goes on: with a letter, or a mark that joins (、：/) or introduces (（“). */
const GOES_ON = `(?=\\s?[0-9¥￥]|[${LETTER}、：:/|·>（(《「“‘=&+*%_@-])`;

/** A new clause begins without a mark between, as people type. */
const NEXT_CLAUSE = '(?=反正|谁还|谁怕|别磨|大不了|[哈嘿嘻]|亲|老板|怕啥|何必|开心|没钱|似的)';

/** Continues a noun and cannot follow a particle: a suffix, the head of a compound, another particle. */
const NOUN_GOES_ON = '(?=[的里中内上付支分账帐额套提消收吗呢吧嘛么呀了呗]|逾期|开通|网商贷)';

const BOUNDARY_RULES: readonly Rule[] = [
  // 联网商贷, 官网商贷, 一网商贷: 网 belongs to the word before; 网商贷款, 网商贷不到款: 贷 to the word after.
  [false, at('(?<!关)联|[电官全外产]|(?<!统)一|(?<!宝)内', '网商贷')],
  [false, /网商贷(?:款(?!项)|了款|不到款)/y],
];

const PARTICLE_RULES: readonly Rule[] = [
  // 来借呗 is another firm's, but not in 原来借呗…; 怪獣の花唄 a song.
  [false, at('(?<![原本后从近以未将向历看带])来', '借呗')],
  [false, at('怪[兽獣獸][的の]|拿去|油菜|[樱桃梨梅]', '花呗')],
  // “借呗”
  [true, at('[“「‘《【"\']', EITHER, '(?=[”」’》】"\'])')],
  // 花呗的, 花呗账单, 花呗呗
  [true, at('', EITHER, NOUN_GOES_ON)],
  // 花呗借呗 is a list, 借呗借呗 an answer.
  [true, /花呗(?=借呗)|借呗(?=花呗)/y],
  [false, at(`(?<!${W})`, '(花呗|借呗)(?=\\1)')],
  [false, at(`(?<!${W})(?:花呗(?=花)|借呗(?=借))`, EITHER, `(?:(?!${GOES_ON})|${NEXT_CLAUSE})`)],
  // 想花呗就花
  [false, at('[想能]', EITHER, '就[花借](?!呗)')],
  // 随便花呗, 省着花呗, 不花白不花呗, 有钱就花呗: only a verb, wherever its clause ends.
  [
    false,
    at(
      '随便|随意|使劲|慢慢|别乱|[省匀]着|不[花借]白不|[有没]钱就|想[花借]就',
      EITHER,
      '(?![买借还能可怎为咋啥是])',
    ),
  ],
  [true, new RegExp(`${EITHER}(?!${NEXT_CLAUSE})${GOES_ON}`, 'y')],
];

/**
 * Whether the characters at `start` of `text` (in simplified characters) are the name; undefined where the first
 * rules leave it open.
 */
export function isNameWhereClauseGoesOn(text: string, start: number): boolean | undefined {
  const first = text.charAt(start);
  if (first === '花' || first === '借') return firstVerdict(PARTICLE_RULES, text, start);
  return firstVerdict(BOUNDARY_RULES, text, start) ?? true; // 网商贷, 蚂蚁花呗
}

/** What the first rule that fits says. */
export function firstVerdict(rules: readonly Rule[], text: string, start: number): boolean | undefined {
  for (const [isName, pattern] of rules) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return isName;
  }
  return undefined;
}
