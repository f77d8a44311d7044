/**
 * What a text is about, and what of the knowledge that concerns: one table, used to put first what the
 * page and the reader are likely to want. Words are English and simplified, in which a passage comes here; a topic
 * that is a claim's topic too carries the same name.
 */
import type { ClaimTopic, QuestionTopic, RiskKind, Step } from './types.ts';

export type TopicId =
  | Exclude<ClaimTopic, 'regulation' | 'market' | 'lender'>
  | 'repayment'
  | 'instalment'
  | 'payment'
  | 'opening'
  | 'refund'
  | 'business'
  | 'family'
  | 'debt'
  | 'kinship';

export interface Topic {
  readonly words: RegExp;
  /** Intents of `asked` that belong here; their shares weigh the topic where the page says nothing. */
  readonly intents: readonly string[];
  /** Of the lists below the closest come first; later ones weigh less. */
  readonly steps: readonly Step[];
  readonly risks: readonly RiskKind[];
  readonly situations: readonly string[];
  readonly questions: readonly QuestionTopic[];
}

export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  closing: {
    words:
      /关[闭停]|停[办用运业]|下[架线]|叫停|整改|清退|shut(?:ting)? ?down|\bclos(?:e|ing|ure)\b|ban(?:ned)?\b/iu,
    intents: [],
    steps: [],
    risks: ['policy', 'limit'],
    situations: ['limit-cut', 'closing', 'paying-on-time'],
    questions: ['use'],
  },
  opening: {
    words: /开通|申请|准入|\bappl(?:y|ication)\b|\bsign(?:ing)? up\b/iu,
    intents: ['open-close'],
    steps: ['apply'],
    risks: ['privacy'],
    situations: ['considering', 'closing'],
    questions: ['use'],
  },
  limit: {
    words: /额度|降额|提额|授信|风控|\b(?:credit )?limits?\b/iu,
    intents: ['limit'],
    steps: ['limit'],
    risks: ['limit'],
    situations: ['limit-cut'],
    questions: ['limit', 'use'],
  },
  payment: {
    words: /付款|支付(?!宝)|收银台|默认|预设|[营行]销|checkout|marketing|payment/iu,
    intents: ['use'],
    steps: ['use'],
    risks: ['overborrowing', 'policy'],
    situations: ['paying-on-time', 'dispute'],
    questions: ['use'],
  },
  instalment: {
    words: /分期|期数|[免无]息|instal?lments?/iu,
    intents: ['instalment'],
    steps: ['repay'],
    risks: ['cost', 'overborrowing'],
    situations: ['considering', 'dispute'],
    questions: ['early-settlement'],
  },
  price: {
    words:
      /利率|利息|年化|日息|月息|费率|手续费|息费|融资成本|罚息|\binterest\b|\bAPR\b|\bfees?\b|\brates?\b|\bfinancing cost/iu,
    intents: ['price'],
    steps: ['repay'],
    risks: ['cost'],
    situations: ['considering', 'dispute'],
    questions: ['early-settlement'],
  },
  subsidy: {
    words: /贴息|补贴|subsid(?:y|ies)/iu,
    intents: ['promotion'],
    steps: [],
    risks: ['cost'],
    situations: ['paying-on-time', 'considering'],
    questions: [],
  },
  repayment: {
    words: /还款|最低还|提前还|结清|账单|扣款|repay(?:ment|ing)?|\bbills?\b|settle/iu,
    intents: ['repay'],
    steps: ['repay'],
    risks: ['cost', 'registry'],
    situations: ['paying-on-time', 'cannot-repay', 'dispute'],
    questions: ['early-settlement', 'overdue'],
  },
  overdue: {
    words: /逾期|还不[上起]|欠[款债]|违约|失信|坐牢|起诉|overdue|late payment|\bdefault(?:s|ed)?\b/iu,
    intents: [],
    steps: ['overdue'],
    risks: ['registry', 'cost'],
    situations: ['overdue', 'cannot-repay', 'collectors'],
    questions: ['overdue'],
  },
  collection: {
    words: /催收|催款|讨债|通讯录|debt collect/iu,
    intents: [],
    steps: ['overdue'],
    risks: ['registry'],
    situations: ['collectors', 'overdue'],
    questions: ['overdue'],
  },
  debt: {
    words: /负债|多头|以贷养|借新还旧|过度|债务|indebted|overborrow/iu,
    intents: [],
    steps: [],
    risks: ['overborrowing'],
    situations: ['cannot-repay', 'overdue'],
    questions: ['overdue'],
  },
  registry: {
    words: /征信|信用报告|信用记录|房贷|credit (?:report|regist|record|reference)/iu,
    intents: ['registry'],
    steps: [],
    risks: ['registry', 'privacy'],
    situations: ['credit-report', 'overdue'],
    questions: ['registry'],
  },
  scam: {
    words: /骗|(?:[“「]|自称)客服|客服[来打要]|注销|套现|安全账户|验证码|屏幕共享|强开|\bscams?\b|\bfraud/iu,
    intents: ['fraud', 'cash-out'],
    steps: [],
    risks: ['scam'],
    situations: ['scam-call', 'defrauded'],
    questions: ['scam'],
  },
  student: {
    words: /学生|校园|大学|students?\b|campus/iu,
    intents: [],
    steps: [],
    risks: ['overborrowing', 'scam'],
    situations: ['student'],
    questions: ['scam'],
  },
  business: {
    words: /小微|个体|经营(?!销)|商[户家]|店[主铺]|small business|merchants?\b|shop owner/iu,
    intents: ['merchant'],
    steps: ['use'],
    risks: ['overborrowing', 'limit'],
    situations: ['shop-owner', 'merchant'],
    questions: ['jiebei-or-wangshangdai'],
  },
  kinship: {
    words: /[与和跟变]成?(?:借呗|网商贷)|区别|信用购|Xinyong/iu,
    intents: ['jiebei-or-wangshangdai'],
    steps: [],
    risks: [],
    situations: ['limit-cut'],
    questions: ['jiebei-or-wangshangdai'],
  },
  complaint: {
    words: /投诉|争议|纠纷|权益|complain|dispute/iu,
    intents: [],
    steps: [],
    risks: [],
    situations: ['dispute', 'collectors'],
    questions: [],
  },
  refund: {
    words: /退款|退货|refund/iu,
    intents: ['refund'],
    steps: ['bill'],
    risks: [],
    situations: ['dispute'],
    questions: ['refund'],
  },
  privacy: {
    words: /隐私|个人(?:信息|资料)|爬虫|授权|privacy|personal (?:data|information)/iu,
    intents: [],
    steps: ['apply'],
    risks: ['privacy'],
    situations: ['considering'],
    questions: [],
  },
  family: {
    words: /家人|父母|子女|配偶|夫妻|parents|spouse|famil/iu,
    intents: [],
    steps: [],
    risks: ['overborrowing'],
    situations: ['helping-family'],
    questions: [],
  },
};

const TOPIC_ENTRIES = Object.entries(TOPICS) as readonly (readonly [TopicId, Topic])[];

export function topicsIn(text: string): ReadonlySet<TopicId> {
  return new Set(TOPIC_ENTRIES.filter(([, topic]) => topic.words.test(text)).map(([id]) => id));
}
