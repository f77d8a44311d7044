import { problemsIn } from './check.ts';
import type { Problem } from './problem.ts';
import { meta, product } from './small-product.ts';

const kinds = ['policy', 'registry', 'cost', 'limit', 'overborrowing', 'scam', 'privacy'];
const products = ['huabei', 'jiebei', 'wangshangdai'];
const risks = products.flatMap((name) =>
  kinds.map(
    (kind) =>
      `  - { id: ${name}-${kind}, product: ${name}, kind: ${kind}, text: 一句话。, level: info, asOf: '2026-10-01', reviewBy: '2027-05-31', confidence: high, rules: [ T01 ], facts: [] }\n`,
  ),
);

const item = (id: string) =>
  `{ id: ${id}, heading: 标题, seedSays: 称会关闭。, assessment: partly, corrected: 未见公告。, rules: [ T01 ], claims: [ S01 ] }`;

/** The smallest data that passes every check, for tests that break one thing in it. */
export const smallKnowledge: ReadonlyMap<string, string> = new Map([
  ['products/huabei.yaml', product('huabei', 'HB', '花呗', 'Huabei')],
  ['products/jiebei.yaml', product('jiebei', 'JB', '借呗', 'Jiebei')],
  ['products/wangshangdai.yaml', product('wangshangdai', 'WS', '网商贷', 'Wangshangdai')],
  [
    'shared.yaml',
    `${meta}shared:
  - id: REG-01
    topic: price
    group: subsidy
    text: 贴息到期。
    since: '2025-09-01'
    until: '2026-12-31'
    asOf: '2026-10-01'
    confidence: high
    reviewBy: '2026-12-31'
    sources: [ T01 ]
`,
  ],
  [
    'conversions.yaml',
    `${meta}conversions:
  asOf: '2026-11-25'
  confidence: high
  sources: [ T01 ]
  units: { money: 元, rate: '%' }
  unitsNote: 百分数。
  caveat: 算术。
  convention: { principal: 10000, currency: CNY, instalment: 均摊。, irr: 内部收益率。, ear: 复利。, daily: 单利。, rounding: 四舍五入。 }
  formulas: []
  dailyRates: []
  instalments: []
  rulesOfThumb: []
  earlySettlement: []
  equalInstalment: []
  interestOnly: []
  thresholds: []
  examples: []
`,
  ],
  [
    'questions.yaml',
    `${meta}userQuestions:
  - id: Q01
    topic: limit
    title: 额度下降
    products: [ huabei ]
    text: 动态调整。
    facts: [ HB-01 ]
    situations: [ student ]
    sources: [ P02 ]
askedMost:
  asOf: '2018'
  confidence: medium
  sources: [ P02 ]
  note: 问法的多样。
  huabei:
    - { intent: limit, label: 额度, share: 7.7, questions: [ Q01 ] }
  jiebei: []
  wangshangdai: []
`,
  ],
  [
    'unconfirmed.yaml',
    `${meta}unconfirmed:
  - { id: open-price, topic: 现行价格, text: 未见价目。, products: [ huabei ], facts: [ HB-02 ] }
`,
  ],
  [
    'rules.yaml',
    `${meta}rules:
  - id: T01
    announced: '2013-01-21'
    effective: '2013-03-15'
    title: 网络条例
    number: 令第631号
    issuers: [ 国务院 ]
    status: in-force
    supersededBy: []
    requires: 保存5年。
    effects:
      all: 都适用。
    forUsers: 免费。
    confidence: high
    sources: [ T01 ]
    matters: 3
    reviewBy: '2027-05-31'
  - id: T02
    announced: '2013-11-14'
    effective: '2014-01-01'
    title: 试点办法
    number: null
    issuers: [ 国务院 ]
    status: superseded
    statusNote: 已取代。
    supersededBy: [ T01 ]
    requires: 试点。
    effects:
      huabei: 适用。
      jiebei: 适用。
      wangshangdai: 不适用。
    notFor: [ wangshangdai ]
    forUsers: 不再引用。
    confidence: medium
    sources: [ T02 ]
    matters: 1
    reviewBy: null
applicability:
  - { id: registry-rules, name: 征信, rules: [ T01 ], huabei: direct, jiebei: reference, wangshangdai: none, bankCredit: direct, notes: { huabei: 含分期 } }
watch:
  - { id: watch-subsidy, topic: 贴息, reviewBy: '2026-12-31', note: 是否延续。, rules: [ T01 ] }
`,
  ],
  [
    'claims.yaml',
    `${meta}gate: { product: 花呗, context: 支付宝, minProduct: 2, ignore: [], rule: 门槛。 }
discussion: { pattern: 辟谣, scope: same-or-adjacent-sentence, rule: 讨论。 }
claims:
  - id: S01
    products: [ huabei ]
    topic: closing
    verdict: unverified
    variants:
      - 花呗可能被关闭
      - 花唄可能被關閉
    cues:
      - '花[呗唄]可能'
    unless: []
    always: false
    statement: 未见公告。
    asOf: '2026-10-01'
    reviewBy: '2027-02-28'
    confidence: high
    rules: [ T01 ]
    sources: []
  - id: C01
    products: [ huabei, industry ]
    topic: scam
    verdict: 'true'
    variants:
      - 客服要你转账
      - 客服要我轉賬
    cues:
      - '客服要'
    unless:
      - '不会'
    always: true
    statement: 这是诈骗。
    more: 拨96110。
    asOf: '2026-10-01'
    since: '2021'
    reviewBy: '2027-05-31'
    confidence: medium
    rules: []
    sources: [ P01 ]
quiet:
  - 联系客服可以关闭花呗
`,
  ],
  [
    'actions.yaml',
    `${meta}channels:
  - { id: lender-service, name: 客服, contact: '95188', scope: 账单, can: 解释, cannot: 改征信, note: 看App。 }
situations:
  - id: student
    title: 学生
    products: [ huabei ]
    do:
      - 先问资助中心
    dont:
      - 不要刷单
    contact: [ lender-service ]
    note: 须审慎。
    rules: [ T01 ]
`,
  ],
  ['risks.yaml', `${meta}risks:\n${risks.join('')}`],
  [
    'analysis.yaml',
    `${meta}intro: ${item('intro')}
models: [ ${item('model')} ]
common: ${item('common')}
reasons: [ ${item('reason')} ]
impacts: [ ${item('impact')} ]
measures:
  firms: [ ${item('firm')} ]
  users: [ ${item('user')} ]
  industry: [ ${item('industry')} ]
outlook: [ ${item('outlook')} ]
conclusion: ${item('conclusion')}
footer: ${item('footer')}
`,
  ],
  [
    'sources.yaml',
    `${meta}hosts: [ gov.cn ]
sources:
  - { id: T01, publisher: 国务院, title: 网络条例, number: 令第631号, date: '2013-01-21', url: null, kind: regulation }
  - { id: T02, publisher: 国务院, title: 试点办法, number: null, date: '2013', url: null, kind: regulation }
  - { id: P01, publisher: 国务院, title: 条例全文, number: null, date: null, url: 'https://www.gov.cn/a', kind: regulation, sameAs: T01 }
  - { id: P02, publisher: 财经媒体, title: 报道, number: null, date: '2022', url: null, kind: news }
`,
  ],
  [
    'changes.yaml',
    `changes:
  - version: '2026-11-25'
    date: '2026-11-25'
    records:
      - { id: edition, what: 第一版。 }
`,
  ],
  ['zh-tw.yaml', 'spelling: { 賬: 帳 }\nuse: { 网络: 網路 }\nkeep: [ 保存 ]\nnames: []\n'],
  ['en/names.yaml', '财经媒体: financial media\n'],
  [
    'en/claims.yaml',
    `S01:
  said: Huabei may close
  statement: No announcement found.
`,
  ],
]);

/** What the checks say once `from` is replaced by `to` in one file, and the line the change stands on. */
export function breaking(file: string, from: string, to: string): { line: number; problems: Problem[] } {
  const text = smallKnowledge.get(file) ?? '';
  const at = text.indexOf(from);
  if (at === -1) throw new Error(`${from} is not in ${file}`);
  const broken = text.slice(0, at) + to + text.slice(at + from.length);
  const changed = at + [...from].findIndex((character, index) => character !== to[index]);
  return {
    line: broken.slice(0, changed).split('\n').length,
    problems: problemsIn(new Map(smallKnowledge).set(file, broken)),
  };
}
