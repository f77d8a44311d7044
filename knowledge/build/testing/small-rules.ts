import { meta } from './small-product.ts';

/** The part of the small knowledge that is about rules. */
export const smallRules: ReadonlyMap<string, string> = new Map([
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
    'sources.yaml',
    `${meta}hosts: [ gov.cn ]
sources:
  - { id: T01, publisher: 国务院, title: 网络条例, number: 令第631号, date: '2013-01-21', url: null, kind: regulation }
  - { id: T02, publisher: 国务院, title: 试点办法, number: null, date: '2013', url: null, kind: regulation }
  - { id: P01, publisher: 国务院, title: 条例全文, number: null, date: null, url: 'https://www.gov.cn/a', kind: regulation, sameAs: T01 }
  - { id: P02, publisher: 财经媒体, title: 报道, number: null, date: '2022', url: null, kind: news }
`,
  ],
]);

export const smallRuleIds = {
  rules: ['T01', 'T02'],
  applicability: ['registry-rules'],
  watch: ['watch-subsidy'],
};
