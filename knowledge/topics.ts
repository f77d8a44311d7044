/**
 * What a text is about, and what of the knowledge that concerns: one table, used to put first what the
 * page and the reader are likely to want. Words are simplified, traditional and English; a topic that is a
 * claim's topic too carries the same name.
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
      /[关關][闭閉停]|停[办辦用运運业業]|下[架线線]|叫停|整改|清退|shut(?:ting)? ?down|\bclos(?:e|ing|ure)\b|ban(?:ned)?\b/iu,
    intents: [],
    steps: [],
    risks: ['policy', 'limit'],
    situations: ['limit-cut', 'closing', 'paying-on-time'],
    questions: ['use'],
  },
  opening: {
    words: /[开開]通|申[请請]|准入|\bappl(?:y|ication)\b|\bsign(?:ing)? up\b/iu,
    intents: ['open-close'],
    steps: ['apply'],
    risks: ['privacy'],
    situations: ['considering', 'closing'],
    questions: ['use'],
  },
  limit: {
    words: /[额額]度|降[额額]|提[额額]|授信|[风風]控|\b(?:credit )?limits?\b/iu,
    intents: ['limit'],
    steps: ['limit'],
    risks: ['limit'],
    situations: ['limit-cut'],
    questions: ['limit', 'use'],
  },
  payment: {
    words:
      /付款|支付(?![宝寶])|收[银銀][台臺]|默[认認]|[預预][设設]|[营營行][销銷]|checkout|marketing|payment/iu,
    intents: ['use'],
    steps: ['use'],
    risks: ['overborrowing', 'policy'],
    situations: ['paying-on-time', 'dispute'],
    questions: ['use'],
  },
  instalment: {
    words: /分期|期[数數]|[免无無]息|instal?lments?/iu,
    intents: ['instalment'],
    steps: ['repay'],
    risks: ['cost', 'overborrowing'],
    situations: ['considering', 'dispute'],
    questions: ['early-settlement'],
  },
  price: {
    words:
      /利率|利息|年化|日息|月息|[费費]率|手[续續][费費]|息[费費]|融[资資]成本|[罚罰]息|\binterest\b|\bAPR\b|\bfees?\b|\brates?\b|\bfinancing cost/iu,
    intents: ['price'],
    steps: ['repay'],
    risks: ['cost'],
    situations: ['considering', 'dispute'],
    questions: ['early-settlement'],
  },
  subsidy: {
    words: /[贴貼]息|[补補][贴貼]|subsid(?:y|ies)/iu,
    intents: ['promotion'],
    steps: [],
    risks: ['cost'],
    situations: ['paying-on-time', 'considering'],
    questions: [],
  },
  repayment: {
    words: /[还還]款|最低[还還]|提前[还還]|[结結]清|[账帳][单單]|扣款|repay(?:ment|ing)?|\bbills?\b|settle/iu,
    intents: ['repay'],
    steps: ['repay'],
    risks: ['cost', 'registry'],
    situations: ['paying-on-time', 'cannot-repay', 'dispute'],
    questions: ['early-settlement', 'overdue'],
  },
  overdue: {
    words:
      /逾期|[还還]不[上起]|欠[款债債]|[违違][约約]|失信|坐牢|起[诉訴]|overdue|late payment|\bdefault(?:s|ed)?\b/iu,
    intents: [],
    steps: ['overdue'],
    risks: ['registry', 'cost'],
    situations: ['overdue', 'cannot-repay', 'collectors'],
    questions: ['overdue'],
  },
  collection: {
    words: /催收|催款|[讨討][债債]|通[讯訊][录錄]|debt collect/iu,
    intents: [],
    steps: ['overdue'],
    risks: ['registry'],
    situations: ['collectors', 'overdue'],
    questions: ['overdue'],
  },
  debt: {
    words:
      /[负負][债債]|多[头頭]|以[贷貸][养養]|借新[还還][旧舊]|[过過]度|[债債][务務]|indebted|overborrow/iu,
    intents: [],
    steps: [],
    risks: ['overborrowing'],
    situations: ['cannot-repay', 'overdue'],
    questions: ['overdue'],
  },
  registry: {
    words: /[征徵]信|信用[报報]告|信用[记記][录錄]|房[贷貸]|credit (?:report|regist|record|reference)/iu,
    intents: ['registry'],
    steps: [],
    risks: ['registry', 'privacy'],
    situations: ['credit-report', 'overdue'],
    questions: ['registry'],
  },
  scam: {
    words:
      /[骗騙]|(?:[“「]|自[称稱])客服|客服[来來打要]|[注註][销銷]|套[现現]|安全[账帳][户戶]|[验驗][证證][码碼]|屏幕共享|[强強][开開]|\bscams?\b|\bfraud/iu,
    intents: ['fraud', 'cash-out'],
    steps: [],
    risks: ['scam'],
    situations: ['scam-call', 'defrauded'],
    questions: ['scam'],
  },
  student: {
    words: /[学學]生|校[园園]|大[学學]|students?\b|campus/iu,
    intents: [],
    steps: [],
    risks: ['overborrowing', 'scam'],
    situations: ['student'],
    questions: ['scam'],
  },
  business: {
    words:
      /小微|[个個][体體]|[经經][营營](?![销銷])|商[户戶家]|店[主铺鋪]|small business|merchants?\b|shop owner/iu,
    intents: ['merchant'],
    steps: ['use'],
    risks: ['overborrowing', 'limit'],
    situations: ['shop-owner', 'merchant'],
    questions: ['jiebei-or-wangshangdai'],
  },
  kinship: {
    words: /[与與和跟变變]成?(?:借[呗唄]|[网網]商[贷貸])|[区區][别別]|信用[购購]|Xinyong/iu,
    intents: ['jiebei-or-wangshangdai'],
    steps: [],
    risks: [],
    situations: ['limit-cut'],
    questions: ['jiebei-or-wangshangdai'],
  },
  complaint: {
    words: /投[诉訴]|[争爭][议議]|[纠糾][纷紛]|[权權]益|complain|dispute/iu,
    intents: [],
    steps: [],
    risks: [],
    situations: ['dispute', 'collectors'],
    questions: [],
  },
  refund: {
    words: /退款|退[货貨]|refund/iu,
    intents: ['refund'],
    steps: ['bill'],
    risks: [],
    situations: ['dispute'],
    questions: ['refund'],
  },
  privacy: {
    words: /[隐隱]私|[个個]人(?:信息|[资資]料)|爬[虫蟲]|授[权權]|privacy|personal (?:data|information)/iu,
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
