import type { Language } from '../knowledge/types.ts';

/**
 * Interface words. What is said about the products stands in knowledge/; here are only the words around it.
 * This file defines the shape, the other languages follow it. No spaces between Han and digits: the style
 * sheet sets that distance, also in the texts of the knowledge.
 */
export const zhCN = {
  lang: 'zh-CN' as Language,
  name: '金融注脚',
  /** What a footnote is called for assistive technology: “花呗 注脚”. */
  footnoteOf: (product: string) => `${product}注脚`,
  close: '关闭',
  more: '更多',
  listSeparator: '、',
  clauseSeparator: '；',
  colon: '：',
  titled: (title: string) => (/[《；]/.test(title) ? title : `《${title}》`),
  quoted: (phrase: string) => `“${phrase.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`,

  asOf: (date: string) => `截至${date}`,
  dataAsOf: (date: string) => `数据截至${date}`,
  expired: '可能已过期',
  begins: (date: string) => `${date}起`,
  ends: (date: string) => `到${date}止`,
  ended: (date: string) => `已结束（${date}）`,
  untranslated: '中文原文',
  sourceCount: (count: number) => `${count}个来源`,
  sourceMark: (numbers: string, date: string) => `来源${numbers}，截至${date}`,
  confidence: {
    high: '官方文件或多方一致',
    medium: '来源有限或口径不一',
    low: '旧口径或未见官方公示',
    unconfirmed: '没有结论',
  },

  here: '本页提到',
  how: '怎么运作',
  risks: '监管与风险',
  actions: '可以怎么做',
  figures: '关键数字',
  lender: '谁放款',
  related: '容易混同',
  questions: '常见疑问',
  sources: '来源',
  stepCount: (count: number) => `${count}步`,
  kindCount: (count: number) => `${count}类`,
  situationCount: (count: number) => `${count}种情形`,
  moreFindings: (count: number) => `另有${count}处`,
  less: '收起',
  since: (date: string) => `${date}起`,
  audience: '给谁用',
  steps: {
    apply: '申请',
    limit: '额度',
    use: '使用',
    bill: '账单',
    repay: '还款',
    overdue: '逾期',
  },
  riskKinds: {
    policy: '政策',
    registry: '征信',
    cost: '费用',
    limit: '额度',
    overborrowing: '过度借贷',
    scam: '诈骗',
    privacy: '隐私',
  },
  riskLevels: { info: '知悉', watch: '留意', high: '高发' },

  verdicts: {
    true: '属实',
    outdated: '已过时',
    misleading: '易误导',
    false: '不实',
    unverified: '未证实',
  },
  discusses: '页面在讨论这一说法',
  denies: '页面否认的说法',
  olderThan: (published: string, count: number) => `此文${published}发布，早于${count}部现行规则`,
  newerThan: (published: string, asOf: string) => `此文${published}发布，核对只到${asOf}`,

  annual: '年化',
  method: { simple: '单利', irr: 'IRR' },
  gloss: { simple: '单利不计复利', irr: 'IRR按剩余本金折算' },
  costOfDays: (principal: string, days: string, cost: string) => `借${principal}元${days}天，利息${cost}元`,
  costOfMonths: (principal: string, months: string, cost: string) =>
    `借${principal}元${months}个月，息费${cost}元`,
  costOfInstalments: (principal: string, months: string, payment: string, cost: string) =>
    `借${principal}元分${months}期，每期还${payment}元，息费共${cost}元`,
  forExample: '举例：',
  contractRules: '以合同与综合融资成本明示表为准',

  doThis: '可以做',
  dontDoThis: '不要做',
  whomToAsk: '找谁',
  channelCan: '能',
  channelCannot: '不能',

  openGuide: '完整说明',
  pauseSite: '本站关闭',
  pausePage: '此页关闭',
  pauseHour: '暂停1小时',
  quote: '复制引文',
  copied: '已复制',
  copyFailed: '没能复制',
  report: '此处有误',
  reportHelp: '说明哪里不对、依据是什么，复制后发给维护者。扩展自己不发送任何内容。',
  reportText: (version: string, record: string, text: string) =>
    `金融注脚 勘误\n内容版本：${version}\n记录：${record}\n原文：${text}\n哪里不对：\n依据：`,
  copyReport: '复制勘误',

  notAffiliated: '与蚂蚁集团、网商银行无关。',
};

export type Strings = typeof zhCN;
