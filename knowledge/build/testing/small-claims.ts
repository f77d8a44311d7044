import { meta } from './small-product.ts';

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

/** The part of the small knowledge that is about claims, with the risks and the analysis. */
export const smallClaims: ReadonlyMap<string, string> = new Map([
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
    '../concepts.yaml',
    `words:
  遮盖: 会不会
  产品: 花呗
  关停: 关闭
claims:
  S01:
    any:
      - 产品 > 关停
  C01:
    any:
      - 「客服」 > 「转账」
    always: true
discussion: { sentence: 「辟谣」, neighbour: 「辟谣」 }
gate: { product: 产品, context: 产品 }
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
]);

export const smallClaimIds = {
  claims: ['S01', 'C01'],
  risks: products.flatMap((name) => kinds.map((kind) => `${name}-${kind}`)),
  analysis: [
    'intro',
    'model',
    'common',
    'reason',
    'impact',
    'firm',
    'user',
    'industry',
    'outlook',
    'conclusion',
    'footer',
  ],
};
