/** Heads every file of the small knowledge. */
export const meta = `meta:
  edited: '2026-11-25'
  coverageTo: '2026-10-01'
`;

/** The smallest file of a product that passes every check. */
export function product(id: string, prefix: string, name: string, english: string): string {
  const steps = ['apply', 'limit', 'use', 'bill', 'repay', 'overdue'];
  return `${meta}product:
  id: ${id}
  name: { zh: ${name}, en: ${english} }
  kind: { zh: 贷款, en: loan }
  aliases:
    - { text: ${name}, lang: zh-Hans, ambiguous: false, context: null, note: 名称。 }
  related:
    - { name: 信用购, note: 不是它。, facts: [ ${prefix}-01 ] }
  notThis: []
  lender: { name: 某公司, short: 某, kind: 公司, since: null, note: 看合同。 }
  formerLenders:
    - { name: 旧公司, short: 旧, kind: 公司, since: null, until: '2021', note: 以前的。, facts: [ ${prefix}-01 ] }
  oneLine: 一种贷款。
  audience: 个人。
  factsFor:
    oneLine: [ ${prefix}-01 ]
    audience: [ ${prefix}-01 ]
    lender: [ ${prefix}-01 ]
  howItWorks:
${steps.map((step) => `    - { step: ${step}, text: 一步。, facts: [ ${prefix}-01, ${prefix}-02 ] }`).join('\n')}
  keyFigures:
    - { label: 旧口径手续费, value: 8.8%, asOf: '2022', confidence: low, caveat: 第三方资料。, facts: [ ${prefix}-02 ] }
    - { label: 上限, value: 20万元, asOf: '2026-10-01', confidence: high, caveat: 监管上限。, facts: [ ${prefix}-01 ] }
  status:
    text: 未见关闭。
    asOf: '2026-10-01'
    facts: [ ${prefix}-01 ]
  facts:
    - id: ${prefix}-01
      topic: lender
      text: 由某公司放款。
      since: '2021-11'
      asOf: '2026-10-01'
      confidence: high
      reviewBy: '2027-05-31'
      sources: [ P01 ]
      rules: [ T01 ]
    - id: ${prefix}-02
      topic: price
      text: 旧口径8.8%。
      asOf: '2022'
      confidence: low
      reviewBy: '2026-12-31'
      sources: [ P02 ]
`;
}
