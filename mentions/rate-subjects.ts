import { PRODUCTS, type ProductId } from './product.ts';
import { firstFrom } from './rate-clause.ts';

/**
 * Something a rate may belong to. `other`: another firm's product, a deposit, a benchmark. `kind`: a kind of
 * loan (消费贷), which a sentence also uses of our products, so it counts only within its own clause; so does
 * a name that is only compared with (比信用卡便宜).
 */
interface Subject {
  readonly start: number;
  readonly end: number;
  readonly owner: ProductId | 'other';
  readonly onlyInClause: boolean;
}

const OTHERS = [
  '微粒贷|微业贷|微车贷|(?<!部)分付|小鹅花钱|京东(?:白条|金条)|白条|金条|京农贷|京小贷|美团(?:月付|借钱|生意费|生意贷)|(?<![按首每个当逐])月付(?![息款清])|生活费买单',
  '度小满(?:有钱花)?|有钱花|满易贷|招联(?:好期贷|金融)?|好期贷|信用付|马上(?:消费|金融)|安逸花|还呗|省呗|分期呗|来借呗|分期乐|乐花卡',
  '拍拍贷|360(?:借条|数科)|奇富借条|放心借|dou分期|抖音月付|滴滴(?:月付|借钱)|滴水贷|任性(?:贷|付|花)|苏宁(?:任性贷|任性付)?|(?:携程)?拿去花(?!呗)|借去花(?!呗)',
  '宜人贷|洋钱罐|玖富|宜享花|国美易卡|小米(?:贷款|金融)|天星金融|随星借|中邮(?:消费|钱包)?|兴业消费|海尔消费|捷信|平安普惠|陆金所|闪电贷|快贷|融e借|e招贷|快e贷|建行快贷',
  '信用购|信用卡|房贷|车贷|按揭|公积金(?:贷款)?|民间借贷|民间借款|高利贷|校园贷|套路贷|裸贷|当铺|典当',
  '存[款单折]|储蓄|定期|活期|定存|(?:放|存)(?:在|到|进|入)?银行|存(?=\\d|[一二两三四五六七八九十][百千万元块])|余额宝|零钱通|笔笔攒|理财|基金|国债|债券|股票|保险|信托|黄金|余利宝',
  '羊小咩|桔多多|好分期|信用飞|小赢(?:卡贷|易贷)?|榕树贷款|你我贷|人人贷|极融|众安贷|豆豆钱|唯品花|佳物分期|备用金|先用后付|橙分期|甜橙|翼支付|臻有钱|海尔云贷|够花(?!呗)|中银消费|中原消费|杭银消费|南银法巴|北银消费|长银五八|小米消费|平安消费|阳光消费|尚诚消费',
  '(?<!支付)宝(?=[”"」]?(?:[七7]日|年化|的?收益))|放债|放贷的|地下钱庄|(?:亲戚|朋友|熟人|同事|邻居|私人)(?:之间)?借(?!呗)',
  'abs|资产支持|同业存单|佣金|炒股|券商|证券|融资融券|财政|央行|再贷款|逆回购|mlf|slf|shibor',
  String.raw`\b(?:credit cards?|mortgages?|baitiao|jd\.com|weilidai|meituan|deposits?|savings|treasury|bonds?|funds?|bank loans?|money market)\b`,
].join('|');

const KINDS =
  '银行(?:消费贷款?|贷款?|信贷|信用贷款?|利率)|消费(?:信贷|贷款?)|经营贷款?|抵押贷款?|信用贷款?|网贷|现金贷|小额?贷款?(?:公司)?|小贷|企业贷款?|普惠贷款?|同类产品|同行|同业|竞品|行业(?:平均|水平)|lpr|基准利率|其[他它](?:平台|产品|网贷)|市场平均|avg|industry';

const OURS: Readonly<Record<ProductId, string>> = {
  huabei: '花呗|huabei|ant credit pay|ant check later',
  jiebei: '借呗|jiebei|ant cash now',
  wangshangdai: '网商贷(?!款)|wangshangdai',
};

export const OUR_NAMES = new RegExp(Object.values(OURS).join('|'));

const SUBJECT = new RegExp(
  [
    `(?<other>${OTHERS})`,
    ...Object.entries(OURS).map(([product, names]) => `(?<${product}>${names})`),
    `(?<kind>${KINDS})`,
    // A lender or product we do not know by name, where it governs the rate.
    String.raw`(?<unknown>[“"「《](?!蚂蚁|花呗|借呗|网商贷)[\u4e00-\u9fffa-z\d]{2,8}[”"」》](?=的?(?:[日月年](?:利率|息|化)))|(?:[\u4e00-\u9fff]{2}|[a-z]{1,4})(?<!网商)贷(?=的?(?:最低)?(?:[日月年](?:利率|息|化)|利率))|\b(?!(?:it|which|that|who|they|lender|platform|product|app|ant|group|alipay|service|loans?|company|also|and)\b)[a-z]{3,}(?= (?:charges|offers|lends)\b|'s (?:apr|daily|annual|monthly|interest|rate|fee)))`,
    '(?<latter>后者)',
    '(?<former>前者)',
  ].join('|'),
  'g',
);

/** How many names either way are looked at: more than prose has, few enough for any input. */
const MOST_NAMES = 16;

/** From names to the last figure dealt out to them. */
const LONGEST_DEALT = 120;

/** What stands between two names that share what is said: 花呗、借呗 … */
const AND = /^["”'’》」)\s]{0,2}(?:[、和与及跟/或]|以及|还有|and|or)["“'‘《「(\s]{0,2}$/;

const COMPARED = /(?:[比较于像似如跟和与]|than|unlike|相比|类似|代替|替代)["“《\s]{0,2}$/;

/** What may stand between a rate and the product it is said of: 18.25%的借呗. */
const OF = /^(?:左右|上下)?的?["“《]?$/;

/** Tells to which product a rate in a prepared sentence belongs. */
export class RateSubjects {
  readonly #text: string;
  readonly #subjects: readonly Subject[];

  constructor(text: string) {
    this.#text = text;
    this.#subjects = findSubjects(text);
  }

  /** The product named at these offsets. */
  productAt(start: number, end: number): ProductId | undefined {
    const owner = this.#subjects.find((subject) => subject.start < end && subject.end > start)?.owner;
    return owner === 'other' ? undefined : owner;
  }

  /**
   * Whether what stands at `start` … `end`, in a clause from `clauseStart`, is said of `product` (of any of our
   * products if undefined). It belongs to the name it is joined to (18.25%的借呗), else to the last name before
   * it, else to the next one after it; where no name stands, to the mention.
   */
  isSaidOf(product: ProductId | undefined, start: number, end: number, clauseStart: number): boolean {
    const after = firstFrom(this.#subjects, end);
    const next = this.#subjects[after];
    if (next && OF.test(this.#text.slice(end, next.start)) && next.start - end < 6)
      return isOne([next], product);
    for (let at = after - 1; at >= Math.max(0, after - MOST_NAMES); at--) {
      const subject = this.#subjects[at] as Subject;
      if (subject.end > start) continue;
      if (subject.onlyInClause && subject.start < clauseStart) continue;
      return isOne(this.#meant(this.#joinedBefore(at), end), product);
    }
    const following = this.#subjects
      .slice(after, after + MOST_NAMES)
      .find((subject) => !subject.onlyInClause);
    return following === undefined || isOne([following], product);
  }

  /** Of names listed last first, those a figure up to `end` is said of: one, if 分别 deals figures out to them. */
  #meant(listed: readonly Subject[], end: number): readonly Subject[] {
    const from = listed[0]?.end ?? end;
    if (listed.length === 1 || end - from > LONGEST_DEALT) return listed;
    const dealt = /(?:分别|依次)(.*)$/.exec(this.#text.slice(from, end))?.[1];
    if (dealt === undefined) return listed;
    const one = listed.at(-dealt.split(/[、，,和与及]/).length);
    return one ? [one] : listed;
  }

  /** Subject `last` and those listed with it before it. */
  #joinedBefore(last: number): Subject[] {
    const joined = [this.#subjects[last] as Subject];
    for (let at = last - 1; at >= 0 && joined.length < MOST_NAMES; at--) {
      const subject = this.#subjects[at] as Subject;
      const next = joined.at(-1) as Subject;
      const between = this.#text.slice(subject.end, next.start);
      const areRunTogether = between === '' && subject.owner !== 'other' && next.owner !== 'other';
      if (!areRunTogether && (between.length > 6 || !AND.test(between))) break;
      joined.push(subject);
    }
    return joined;
  }
}

function isOne(subjects: readonly Subject[], product: ProductId | undefined): boolean {
  return subjects.some(({ owner }) => (product === undefined ? owner !== 'other' : owner === product));
}

function findSubjects(text: string): Subject[] {
  const subjects: Subject[] = [];
  for (const match of text.matchAll(SUBJECT)) {
    const start = match.index;
    const end = start + match[0].length;
    const [name = 'other'] =
      Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    if (name === 'latter' || name === 'former') {
      const meant = subjects.at(name === 'latter' ? -1 : -2);
      if (meant) subjects.push({ start, end, owner: meant.owner, onlyInClause: false });
      continue;
    }
    const product = PRODUCTS.find((id) => id === name);
    const isCompared = COMPARED.test(text.slice(Math.max(0, start - 8), start));
    subjects.push({
      start,
      end,
      owner: product ?? 'other',
      onlyInClause: name === 'kind' || (isCompared && product === undefined),
    });
  }
  return subjects;
}
