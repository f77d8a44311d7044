import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { CardView, type CardViewProps } from '../../components/CardView.tsx';
import type { CardSection } from '../../components/card-section.ts';
import { type PopupMention, type PopupPage, PopupView } from '../../components/PopupView.tsx';
import {
  detailsFor,
  type FootnoteContext,
  footnoteFor,
  NOTHING_FOUND,
  type RateNote,
} from '../../knowledge/footnote.ts';
import type { CardDetails, CardKnowledge, IsoDate, ProductId } from '../../knowledge/types.ts';
import type { Strings } from '../../locales/zh-CN.ts';
import type { Settings, TextSize, Theme } from '../../utils/settings.ts';

/** Every state the views can be in, listed once: for pictures and axe. */
export interface StateSetting {
  readonly knowledge: CardKnowledge;
  readonly details: CardDetails;
  readonly strings: Strings;
  readonly today: IsoDate;
  readonly theme: Theme;
  readonly textSize: TextSize;
  /** Hears what a view asks of its surroundings. */
  readonly onAsk: (wish: string, about?: unknown) => void;
}

const DAILY_RATE: RateNote = {
  phrase: '日利率万分之五',
  annualPercent: 18.25,
  method: 'simple',
  principal: 10_000,
  assumed: true,
  time: { days: 30 },
  costYuan: 150,
};

const INSTALMENTS: RateNote = {
  phrase: '分12期手续费8.8%',
  annualPercent: 15.86,
  method: 'irr',
  principal: 6_000,
  assumed: false,
  time: { months: 12 },
  costYuan: 528,
  paymentYuan: 544,
};

const RANGE: RateNote = {
  ...DAILY_RATE,
  phrase: '日息万二到万五',
  annualPercent: 7.3,
  costYuan: 60,
  upTo: { annualPercent: 18.25, costYuan: 150 },
};

const RUMOUR: FootnoteContext = {
  checks: [
    { claim: 'S01', phrase: '可能被关闭', stance: 'asserts' },
    { claim: 'S08', phrase: '2020年，《网络小额贷款业务管理暂行办法》出台', stance: 'asserts' },
    { claim: 'S12', phrase: '2021年的“金融16条”', stance: 'asserts' },
    { claim: 'S21', phrase: '多渠道分散融资需求', stance: 'asserts' },
  ],
  rates: [DAILY_RATE],
  published: '2024-03-05',
  words: '近期有关花呗可能被关闭的消息引发了广泛关注',
};

const NEWS: FootnoteContext = {
  checks: [{ claim: 'C01', phrase: '网商贷将于12月1日起停止服务', stance: 'asserts' }],
  rates: [],
  published: '2026-11-20',
  words: '网商贷将于12月1日起停止服务',
};

const SCAM: FootnoteContext = {
  checks: [{ claim: 'C09', phrase: '“客服”让他注销借呗账户', stance: 'discusses' }],
  rates: [],
  words: '接到自称客服的电话，要求注销校园贷账户，否则影响征信',
};

const DENIED: FootnoteContext = {
  checks: [{ claim: 'C01', phrase: '花呗并不会全面关停', stance: 'denies' }],
  rates: [],
  words: '花呗并不会全面关停，网传消息不实',
};

const OVERDUE: FootnoteContext = { ...NOTHING_FOUND, words: '逾期三个月，被催收，担心征信' };

function mention(id: number, product: ProductId, sentence: string, surface: string): PopupMention {
  const start = sentence.indexOf(surface);
  return { id: `${id}`, product, sentence, start, end: start + surface.length };
}

const READY: PopupPage = {
  ...RUMOUR,
  state: 'ready',
  host: 'finance.example.com',
  rates: [DAILY_RATE, INSTALMENTS],
  counts: { huabei: 21, jiebei: 17, wangshangdai: 10 },
  mentions: [
    mention(
      1,
      'huabei',
      '近期有关花呗可能被关闭的消息引发了广泛关注，不少用户担心自己的账单怎么办。',
      '花呗',
    ),
    mention(2, 'wangshangdai', '网商贷主要面向小微企业主和个体工商户。', '网商贷'),
    mention(3, 'jiebei', '有读者问：借呗逾期会不会影响征信？', '借呗'),
    mention(4, 'huabei', '分期手续费8.8%的花呗账单', '花呗'),
  ],
};

const POPUP_PAGES: Readonly<Record<string, PopupPage>> = {
  ready: READY,
  'one-mention': {
    ...READY,
    ...NOTHING_FOUND,
    counts: { huabei: 0, jiebei: 1, wangshangdai: 0 },
    mentions: READY.mentions.slice(2, 3),
  },
  none: { state: 'none', host: 'news.example.com' },
  loading: { state: 'loading' },
  'site-not-listed': { state: 'site-not-listed', host: 'blog.example.com' },
  'not-news': { state: 'not-news', host: 'shop.example.com' },
  'service-page': { state: 'service-page', host: 'mail.example.com' },
  'browser-page': { state: 'browser-page' },
  'store-page': { state: 'store-page' },
  pdf: { state: 'pdf' },
  'not-web': { state: 'not-web' },
  'moved-on': { state: 'moved-on' },
  withheld: { state: 'withheld', host: 'finance.example.com' },
  outdated: { state: 'outdated' },
  'site-off': { state: 'site-off', host: 'finance.example.com' },
  'page-off': { state: 'page-off', host: 'finance.example.com' },
  paused: { state: 'paused', until: '15:40' },
};

/** A day on which everything has passed its review. */
const ALL_EXPIRED: IsoDate = '2099-01-01';

interface CardState {
  readonly product: ProductId;
  readonly context: FootnoteContext;
  readonly section?: CardSection;
  /** Shown on a day on which everything has. */
  readonly expired?: boolean;
}

const CARDS: Readonly<Record<string, CardState>> = {
  rumour: { product: 'huabei', context: RUMOUR },
  'rumour-open': { product: 'huabei', context: RUMOUR, section: 'here' },
  news: { product: 'wangshangdai', context: NEWS },
  neutral: { product: 'jiebei', context: NOTHING_FOUND },
  business: { product: 'wangshangdai', context: NOTHING_FOUND },
  scam: { product: 'jiebei', context: SCAM },
  denied: { product: 'huabei', context: DENIED },
  overdue: { product: 'huabei', context: OVERDUE },
  rates: {
    product: 'huabei',
    context: { ...NOTHING_FOUND, rates: [INSTALMENTS, RANGE], words: '分期手续费' },
  },
  expired: { product: 'huabei', context: RUMOUR, expired: true },
  'expired-actions': { product: 'huabei', context: OVERDUE, section: 'actions', expired: true },
  'expired-figures': { product: 'jiebei', context: NOTHING_FOUND, section: 'figures', expired: true },
  how: { product: 'huabei', context: NOTHING_FOUND, section: 'how' },
  risks: { product: 'huabei', context: NOTHING_FOUND, section: 'risks' },
  actions: { product: 'huabei', context: OVERDUE, section: 'actions' },
  figures: { product: 'jiebei', context: NOTHING_FOUND, section: 'figures' },
  lender: { product: 'wangshangdai', context: NOTHING_FOUND, section: 'lender' },
  related: { product: 'huabei', context: NOTHING_FOUND, section: 'related' },
  questions: { product: 'huabei', context: NOTHING_FOUND, section: 'questions' },
};

export function states({
  knowledge,
  details: all,
  onAsk,
  ...setting
}: StateSetting): Map<string, ComponentChild> {
  const asks = {
    onPause: (scope: string) => onAsk('pause', scope),
    onOpenGuide: (anchor?: string) => onAsk('guide', anchor),
    onOpenSource: (url: string) => onAsk('source', url),
    onCopy: async (text: string) => onAsk('copy', text),
  };
  const cards = Object.entries(CARDS).map(([name, state]): [string, ComponentChild] => {
    const today = state.expired === true ? ALL_EXPIRED : setting.today;
    const footnote = footnoteFor(state.product, state.context, knowledge, today);
    const details = detailsFor(footnote, all, today);
    const card = { ...setting, ...asks, footnote, details, today, onClose: () => onAsk('close') };
    return [`card-${name}`, <Card key={name} {...card} startsWith={state.section ?? null} />];
  });
  const popup = (
    name: string,
    page: PopupPage,
    today: IsoDate = setting.today,
    locked: readonly (keyof Settings)[] = [],
  ): [string, ComponentChild] => [
    `popup-${name}`,
    <PopupView
      key={name}
      {...setting}
      {...asks}
      today={today}
      locked={new Set(locked)}
      page={page}
      knowledge={knowledge}
      details={all}
      onGo={(to) => onAsk('go', to.id)}
      onRemedy={(remedy) => onAsk('remedy', remedy)}
      onOpenOptions={() => onAsk('options')}
    />,
  ];
  const popups = Object.entries(POPUP_PAGES).map(([name, page]) => popup(name, page));
  popups.push(popup('expired', READY, ALL_EXPIRED));
  for (const state of ['none', 'site-not-listed', 'site-off'] as const) {
    const page: PopupPage = { state, host: 'news.example.com' };
    popups.push(popup(`${state}-locked`, page, setting.today, ['allNews', 'sitesOff', 'sitesOn']));
  }
  return new Map([...cards, ...popups]);
}

type CardProps = Omit<CardViewProps, 'section' | 'onSection'> & { readonly startsWith: CardSection | null };

/** Keeps the open section, as the card's script does. */
function Card({ startsWith, ...props }: CardProps) {
  const [section, setSection] = useState(startsWith);
  return <CardView {...props} section={section} onSection={setSection} />;
}
