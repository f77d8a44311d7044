import { smallClaimIds, smallClaims } from './small-claims.ts';
import { meta, product } from './small-product.ts';
import { smallRuleIds, smallRules } from './small-rules.ts';

/** The smallest data that passes every check, for tests that break one thing in it. */
export const smallKnowledge: ReadonlyMap<string, string> = new Map([
  ['products/huabei.yaml', product('huabei', 'HB', '花呗', 'Huabei')],
  ['products/jiebei.yaml', product('jiebei', 'JB', '借呗', 'Jiebei')],
  ['products/wangshangdai.yaml', product('wangshangdai', 'WS', '网商贷', 'Wangshangdai')],
  ...smallRules,
  ...smallClaims,
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
  [
    'changes.yaml',
    `changes:
  - version: '2026-11-25'
    date: '2026-11-25'
    records:
      - { id: edition, what: 第一版。 }
`,
  ],
  [
    'ids.json',
    JSON.stringify(
      {
        products: ['huabei', 'jiebei', 'wangshangdai'],
        facts: [...['HB', 'JB', 'WS'].flatMap((prefix) => [`${prefix}-01`, `${prefix}-02`]), 'REG-01'],
        questions: ['Q01'],
        unconfirmed: ['open-price'],
        actions: ['lender-service', 'student'],
        ...smallRuleIds,
        ...smallClaimIds,
      },
      null,
      2,
    ),
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
