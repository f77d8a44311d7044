/** What the guide gets of the knowledge beyond what the card gets: see types.ts. */
import type { z } from 'zod';
import type { conversionsRecord } from './schema/conversions.ts';
import type {
  Ageing,
  AskedShare,
  Assessment,
  CardProduct,
  Channel,
  Claim,
  ClaimId,
  Confidence,
  DatedRule,
  Edition,
  FactGroup,
  FactId,
  FactTopic,
  IsoDate,
  Language,
  Lender,
  Localised,
  PartialDate,
  ProductDetails,
  ProductId,
  Provenance,
  Question,
  Risk,
  RuleId,
  Scope,
  Situation,
  Source,
  SourceId,
  Statement,
} from './types.ts';

export interface Rule extends DatedRule, Provenance {
  announced: PartialDate | null;
  /** How it applies to the products for which that has been settled. */
  scope?: Readonly<Partial<Record<ProductId | 'bankCredit', Scope>>>;
  /** 文号 */
  number: string | null;
  supersededBy: readonly RuleId[];
  issuers: readonly string[];
  statusNote?: string | undefined;
  requires: string;
  /** Either `all`, or each product. */
  effects: { readonly all: string } | Readonly<Record<ProductId, string>>;
  forUsers: string;
}

export interface FormerLender extends Lender {
  until: PartialDate | null;
}

export interface Fact extends Statement {
  id: FactId;
  topic: FactTopic;
  group?: FactGroup | undefined;
  since?: PartialDate | undefined;
  until?: PartialDate | undefined;
  /** The years its sources speak of, such as 2016–2022. */
  period?: string | undefined;
}

export interface AskedIntent extends AskedShare, Localised {
  label: string;
}

export interface GuideProduct extends CardProduct, ProductDetails {
  asked: readonly AskedIntent[];
  aliases: readonly { text: string; lang: 'zh-Hans' | 'zh-Hant' | 'en' }[];
  notThis: readonly string[];
  formerLenders: readonly FormerLender[];
  facts: readonly Fact[];
}

export interface GuideClaim extends Claim {
  more?: string | undefined;
  /** The claim itself as it circulates; `text` is what is right. */
  said: string;
  /** How the claim is worded where it circulates; Chinese in every language. */
  variants: readonly string[];
}

export interface Applicability extends Ageing, Localised {
  id: string;
  name: string;
  rules: readonly RuleId[];
  scope: Readonly<Record<ProductId | 'bankCredit', Scope>>;
  notes: Readonly<Partial<Record<ProductId | 'bankCredit', string | undefined>>>;
}

export interface Watch extends Localised {
  id: string;
  topic: string;
  reviewBy: IsoDate;
  recurring?: 'monthly' | 'continuous' | undefined;
  note: string;
  rules: readonly RuleId[];
}

/** One passage of the article on the closing rumour; `text` is the correction. */
export interface AnalysisItem extends Statement {
  heading: string;
  seedSays: string;
  assessment: Assessment;
  claims: readonly ClaimId[];
}

export interface Analysis {
  intro: AnalysisItem;
  models: readonly AnalysisItem[];
  common: AnalysisItem;
  reasons: readonly AnalysisItem[];
  impacts: readonly AnalysisItem[];
  measures: Readonly<Record<'firms' | 'users' | 'industry', readonly AnalysisItem[]>>;
  outlook: readonly AnalysisItem[];
  conclusion: AnalysisItem;
  footer: AnalysisItem;
}

export interface Unconfirmed extends Ageing, Localised {
  id: string;
  topic: string;
  text: string;
  products: readonly ProductId[];
  facts: readonly FactId[];
}

export interface AskedMost extends Localised {
  asOf: PartialDate;
  confidence: Confidence;
  sources: readonly SourceId[];
  note: string;
}

/** Ready-made conversions, figures in 元 and per cent; see data/conversions.yaml. */
export type Conversions = Readonly<z.infer<typeof conversionsRecord>> & Localised;

export interface Change extends Localised {
  version: string;
  date: IsoDate;
  /** `id` is a record of the knowledge, or `edition` for the whole. */
  records: readonly { id: string; what: string }[];
}

export interface GuideRisk extends Risk {
  id: string;
}

export interface GuideKnowledge extends Edition {
  language: Language;
  products: Readonly<Record<ProductId, GuideProduct>>;
  shared: readonly Fact[];
  claims: readonly GuideClaim[];
  risks: readonly GuideRisk[];
  situations: readonly Situation[];
  channels: readonly Channel[];
  questions: readonly Question[];
  askedMost: AskedMost;
  unconfirmed: readonly Unconfirmed[];
  rules: readonly Rule[];
  applicability: readonly Applicability[];
  watch: readonly Watch[];
  analysis: Analysis;
  conversions: Conversions;
  sources: Readonly<Record<SourceId, Source>>;
  /** Newest first. */
  changes: readonly Change[];
}
