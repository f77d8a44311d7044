/**
 * What the card and the guide get of the knowledge: plain JSON in one language, made at build time by
 * build/bundle.ts from the files in data/. Every text is already in the reader's language.
 */
import type { z } from 'zod';
import type * as terms from './schema/terms.ts';
import type { TopicId } from './topics.ts';

/** zh-CN is the text of record, zh-TW is converted from it, en is written by hand. */
export type Language = 'zh-CN' | 'zh-TW' | 'en';

export type ProductId = z.infer<typeof terms.productId>;
/** Whom a claim or a situation concerns: a product, or lenders and platforms in general. */
export type AudienceId = z.infer<typeof terms.audienceId>;
export type Confidence = z.infer<typeof terms.confidence>;
export type RuleStatus = z.infer<typeof terms.ruleStatus>;
export type Scope = z.infer<typeof terms.scope>;
export type Verdict = z.infer<typeof terms.verdict>;
export type ClaimTopic = z.infer<typeof terms.claimTopic>;
export type FactTopic = z.infer<typeof terms.factTopic>;
export type FactGroup = z.infer<typeof terms.factGroup>;
export type RiskKind = z.infer<typeof terms.riskKind>;
export type RiskLevel = z.infer<typeof terms.riskLevel>;
export type Assessment = z.infer<typeof terms.assessment>;
export type Step = z.infer<typeof terms.step>;
export type SourceKind = z.infer<typeof terms.sourceKind>;
export type QuestionTopic = z.infer<typeof terms.questionTopic>;

/** YYYY-MM-DD. */
export type IsoDate = string;
/** YYYY-MM-DD, YYYY-MM or YYYY. */
export type PartialDate = string;
export type SourceId = string;
export type RuleId = string;
export type FactId = string;
export type ClaimId = string;

export interface Localised {
  /** Fields (dotted paths within this record) still in Chinese because no English text exists yet. */
  untranslated?: readonly string[];
}

export interface Ageing {
  /** The day, month or year a record holds for; of several facts, the latest. */
  asOf: PartialDate;
  /** After this day it is shown as possibly out of date and without numbers; null never expires. */
  reviewBy: IsoDate | null;
}

/** Where a statement comes from and how long it may be shown. */
export interface Provenance extends Ageing {
  /** The lowest confidence of what it rests on. */
  confidence: Confidence;
  sources: readonly SourceId[];
  rules: readonly RuleId[];
}

export interface SourcedText extends Provenance, Localised {
  text: string;
}

export interface Statement extends SourcedText {
  /** Unique in a bundle; the anchor of the record in the guide. */
  id: string;
}

export interface Source extends Localised {
  id: SourceId;
  publisher: string;
  /** As published, or a summary of the content. Not translated: it is how the document is found. */
  title: string;
  /** The English title of a rule, in English bundles only. */
  gloss?: string;
  number: string | null;
  date: PartialDate | null;
  url: string | null;
  kind: SourceKind;
}

/** What a rule is called, and from when to when it holds. */
export interface DatedRule extends Localised {
  id: RuleId;
  title: string;
  effective: PartialDate | null;
  /** Last day in force. */
  until?: IsoDate | undefined;
  /** As edited; what it is today is `statusOn(rule, today)` in freshness.ts. */
  status: RuleStatus;
  /** First day on which a rule that replaces it is in force. */
  supersededOn: PartialDate | null;
  /** 3 = shown first today. */
  matters: 1 | 2 | 3;
}

export interface CardRule extends DatedRule {
  notFor: readonly ProductId[];
  /** Of its Chinese title: a rule is about the same in every language. */
  topics: readonly TopicId[];
}

export interface Lender extends Statement {
  /** `text` is the note; these name the lender. */
  name: string;
  short: string;
  kind: string;
  since: PartialDate | null;
}

export interface RelatedName extends Statement {
  /** A name easily taken for the product; `text` says what it is. */
  name: string;
}

/** Of a product there is one a step. */
export interface StepStatement extends SourcedText {
  step: Step;
}

export interface KeyFigure extends Provenance, Localised {
  id: string;
  label: string;
  value: string;
  caveat: string;
  /** False for low confidence: an old or uncertain figure, never in the first view, always with its caveat. */
  current: boolean;
}

export interface CardProduct extends Localised {
  id: ProductId;
  name: string;
  kind: string;
  oneLine: Statement;
  /** Always the six steps, in order. */
  howItWorks: readonly StepStatement[];
  status: Statement;
  /** What readers ask, most frequent first. */
  asked: readonly AskedShare[];
}

/** What only an opened part of a card says of a product. */
export interface ProductDetails {
  audience: Statement;
  lender: Lender;
  related: readonly RelatedName[];
  /** Current ones first. */
  keyFigures: readonly KeyFigure[];
}

export interface AskedShare {
  intent: string;
  /** Per cent of the questions about this product; null where there is no usable figure. */
  share: number | null;
  questions: readonly string[];
}

export interface Claim extends Statement {
  id: ClaimId;
  products: readonly AudienceId[];
  topic: ClaimTopic;
  verdict: Verdict;
  /** A fraud warning: shown also where the page only discusses the claim. */
  always?: true;
  since?: PartialDate | undefined;
  until?: IsoDate | undefined;
}

/** What there is to say on a claim beyond its correction. */
export interface ClaimMore extends Pick<Ageing, 'reviewBy'>, Localised {
  more?: string | undefined;
}

/** Of a product there is one a kind. */
export interface Risk extends SourcedText {
  product: ProductId;
  kind: RiskKind;
  level: RiskLevel;
}

export interface Channel extends Ageing, Localised {
  id: string;
  name: string;
  contact: string;
  scope: string;
  can: string;
  cannot: string;
  note: string;
}

/** A situation by its name and the first thing to do in it, the only one in `do`. */
export interface SituationLine extends Ageing, Localised {
  id: string;
  title: string;
  products: readonly AudienceId[];
  do: readonly string[];
}

/** What to do; `text` is the note. Dates come from the rules it rests on. */
export interface Situation extends SituationLine, Statement {
  dont: readonly string[];
  /** Channel ids, in the order to try them. */
  contact: readonly string[];
}

export interface Question extends Statement {
  topic: QuestionTopic;
  title: string;
  products: readonly ProductId[];
  /** Situation ids. */
  situations: readonly string[];
}

export interface Edition {
  /** Content version, see `changesSince` in changes.ts. */
  version: string;
  edited: IsoDate;
  /** Rules and announcements are reflected up to this day. */
  coverageTo: IsoDate;
}

/** What a card needs to choose and to show its first view. */
export interface CardKnowledge extends Edition {
  language: Language;
  products: Readonly<Record<ProductId, CardProduct>>;
  claims: readonly Claim[];
  risks: readonly Risk[];
  situations: readonly SituationLine[];
  /** Those that bind today or will. */
  rules: readonly CardRule[];
  /** What the details of each product rest on. */
  cites: Readonly<Record<ProductId, readonly SourceId[]>>;
}

/** What a card needs once something in it is opened. */
export interface CardDetails {
  products: Readonly<Record<ProductId, ProductDetails>>;
  claims: Readonly<Record<ClaimId, ClaimMore>>;
  situations: readonly Situation[];
  channels: readonly Channel[];
  questions: readonly Question[];
  sources: Readonly<Record<SourceId, Source>>;
}
