/** What a page may show that speaks for an ambiguous name: bits of a set, OR-able. */
export const Sense = {
  /** The house: Alipay, Ant Group, 支付宝, 蚂蚁集团. */
  owner: 1,
  /** A name that means nothing else: 花呗, 借呗, 网商贷, Ant Credit Pay, Wangshangdai … */
  named: 2,
  huabei: 4,
  jiebei: 8,
  /** consumer credit, cash loan, buy now pay later … */
  lending: 16,
} as const;

/** A Latin name not beside a capitalised word, as it is within a person's or an institution's name. */
const alone = (name: string): RegExp => new RegExp(`(?<![A-Z][a-z]+ )\\b(?:${name})\\b(?! [A-Z])`);

const SIGNS: readonly (readonly [sense: number, sign: RegExp])[] = [
  [Sense.owner, /alipay|\bant (?:group|financial)\b|支付[宝寶]|アリペイ|[蚂螞][蚁蟻]/i],
  [Sense.named, /[花借][呗唄]|[网網]商[贷貸]|ant\s*(?:credit\s*pay|check\s*later|cash\s*now)|wangshangdai/i],
  [Sense.huabei, alone('[Hh]uabei|HUABEI')],
  [Sense.jiebei, alone('[Jj]iebei|JIEBEI')],
  [Sense.lending, /consumer (?:credit|loan)|credit product|cash loan|bank card|buy[ -]now[ -]pay[ -]later/i],
];

/** Which `Sense`s a text shows: a set of bits. OR the sets of a page's parts to get that of the page. */
export function contextOf(text: string): number {
  return SIGNS.reduce((senses, [sense, sign]) => (sign.test(text) ? senses | sense : senses), 0);
}
