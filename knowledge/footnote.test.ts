import english from 'virtual:knowledge/card/en';
import simplified from 'virtual:knowledge/card/zh-CN';
import traditional from 'virtual:knowledge/card/zh-TW';
import detailsKnowledge from 'virtual:knowledge/details/zh-CN';
import { describe, expect, it } from 'vitest';
import type { FoundClaim } from './claim-checks.ts';
import { isSure } from './confidence.ts';
import { detailsFor, type FootnoteContext, footnoteFor, NOTHING_FOUND, type RateNote } from './footnote.ts';
import { sourceIdsOf } from './source-order.ts';
import type { CardKnowledge, ProductId } from './types.ts';

const TODAY = '2026-11-25';
const PRODUCTS: readonly ProductId[] = ['huabei', 'jiebei', 'wangshangdai'];

function footnote(
  context: Partial<FootnoteContext> = {},
  product: ProductId = 'huabei',
  knowledge = simplified,
) {
  return footnoteFor(product, { ...NOTHING_FOUND, ...context }, knowledge, TODAY);
}

function found(claim: string, stance: FoundClaim['stance'] = 'asserts', phrase = claim): FoundClaim {
  return { claim, phrase, stance };
}

describe('claim checks', () => {
  const order = (checks: readonly FoundClaim[], product?: ProductId) =>
    footnote({ checks }, product).checks.map(({ claim }) => claim.id);

  it('put fraud warnings first, then false, misleading, outdated, unverified, true', () => {
    expect(order(['S10', 'S01', 'S11', 'S13', 'S12', 'C10'].map((id) => found(id)))).toEqual([
      'C10',
      'S12',
      'S13',
      'S11',
      'S01',
      'S10',
    ]);
  });

  it('put what the page claims before what it only discusses, but fraud warnings always first', () => {
    expect(order([found('S12', 'discusses'), found('S01'), found('C09', 'discusses')])).toEqual([
      'C09',
      'S01',
      'S12',
    ]);
  });

  it('leave out what is about other products alone', () => {
    const both = [found('S08'), found('C18')];
    expect(order(both, 'huabei')).toEqual(['S08']);
    expect(order(both, 'wangshangdai')).toEqual(['C18']);
  });

  it("put what the mention's own sentence says before what stands around it", () => {
    const both = [found('S08'), { ...found('S01'), isOwn: true }];
    expect(order(both, 'huabei')).toEqual(['S01', 'S08']);
  });

  it('tell each claim once, as asserted if the page asserts it anywhere', () => {
    const { checks } = footnote({
      checks: [
        found('S01', 'discusses', '辟谣'),
        found('S01', 'asserts', '要关'),
        found('S01', 'asserts', '又'),
      ],
    });
    expect(checks.map(({ phrase, stance }) => [phrase, stance])).toEqual([['要关', 'asserts']]);
  });

  it('leave out ids this edition does not know', () => {
    expect(order([found('S99'), found('S01')])).toEqual(['S01']);
  });
});

describe('rates', () => {
  it('are told once each', () => {
    const rate: RateNote = {
      phrase: '万五',
      annualPercent: 18.25,
      method: 'simple',
      principal: 10_000,
      assumed: true,
      time: { days: 30 },
      costYuan: 150,
    };
    expect(footnote({ rates: [rate, { ...rate }] }).rates).toEqual([rate]);
    const byTheYear = { ...rate, phrase: '年化', annualPercent: rate.annualPercent + 0.05 };
    expect(footnote({ rates: [rate, byTheYear] }).rates).toEqual([rate]);
    const another = { ...rate, phrase: '年化', annualPercent: rate.annualPercent + 0.5 };
    expect(footnote({ rates: [rate, another] }).rates).toEqual([rate, another]);
  });
});

describe('newer rules', () => {
  const rules = (context: Partial<FootnoteContext>, product?: ProductId) =>
    footnote(context, product).newerRules.map(({ id }) => id);

  it('are none where the page has no date, or a date of today', () => {
    expect(rules({ words: '分期手续费' })).toEqual([]);
    expect(rules({ words: '分期手续费', published: TODAY })).toEqual([]);
  });

  it('start with the one that changes what the page speaks of', () => {
    const published = '2024-03-05';
    expect(rules({ published, words: '息费怎么算' })[0]).toBe('T44');
    expect(rules({ published, words: '付款页上的营销' })[0]).toBe('T46');
    expect(rules({ published, words: '遇到催收怎么办' })[0]).toBe('T41');
    expect(rules({ published, words: 'How interest and fees add up' })).toContain('T44');
  });

  it('are the same in every language of the knowledge', () => {
    for (const words of [
      '额度',
      '分期手续费',
      '付款页上的营销',
      '逾期后的催收',
      '征信',
      '关闭',
      '大学生',
      '个人信息',
    ]) {
      const [first, ...others] = [simplified, traditional, english].map((knowledge) =>
        footnote({ words, published: '2020-01-01' }, 'huabei', knowledge).newerRules.map(({ id }) => id),
      );
      for (const other of others) expect(other, words).toEqual(first);
    }
  });

  it('came into force after the article', () => {
    const after = rules({ published: '2026-08-15', words: '息费 付款 催收 征信' });
    expect(after).toEqual(['T46']);
  });

  it('are in force today: no draft, nothing replaced, ended or never published', () => {
    for (const rule of footnote({ published: '2013-01-01', words: '息费 小额贷款 征信 逾期 分期' })
      .newerRules) {
      expect(['in-force', 'self-regulation']).toContain(rule.status);
    }
  });

  it('apply to the product', () => {
    const published = '2024-03-05';
    expect(rules({ published }, 'huabei')).toContain('T27');
    expect(rules({ published }, 'wangshangdai')).not.toContain('T27');
  });
});

describe('order', () => {
  const firstSituation = (words: string, product?: ProductId, knowledge?: CardKnowledge) =>
    footnote({ words }, product, knowledge).situations[0]?.id;

  it.each([
    ['逾期三个月了', 'overdue'],
    ['逾期三個月了', 'overdue'],
    ['his account is overdue', 'overdue'],
    ['每天接到催收电话', 'collectors'],
    ['大学生使用', 'student'],
    ['自称客服要求注销账户', 'scam-call'],
    ['“客服”来电', 'scam-call'],
    ['a scam call', 'scam-call'],
    ['查征信报告', 'credit-report'],
    ['额度突然被降', 'limit-cut'],
    ['申請退款', 'dispute'],
    ['父母要不要代还', 'helping-family'],
  ])('puts the situation of “%s” first: %s', (words, situation) => {
    expect(firstSituation(words)).toBe(situation);
  });

  it('does not take all customer service for a swindler', () => {
    expect(firstSituation('客服电话是95188')).toBe(firstSituation(''));
  });

  it('is the same in every language of the knowledge', () => {
    const ids = [simplified, traditional, english].map((knowledge) =>
      footnote({ words: '逾期 征信' }, 'jiebei', knowledge).situations.map(({ id }) => id),
    );
    expect(ids[1]).toEqual(ids[0]);
    expect(ids[2]).toEqual(ids[0]);
  });

  it('puts the risk the page speaks of first', () => {
    expect(footnote({ words: '征信' }).risks[0]?.kind).toBe('registry');
    expect(footnote({ words: '可能被关闭' }).risks[0]?.kind).toBe('policy');
    expect(footnote({ words: '诈骗' }).risks[0]?.kind).toBe('scam');
  });

  it('follows what readers ask where the page says nothing', () => {
    const [first] = footnote({}, 'jiebei').product.asked;
    const [question] = detailsFor(footnote({}, 'jiebei'), detailsKnowledge, TODAY).questions;
    expect(first?.questions).toContain(question?.id);
  });

  it('lets the claims shown first speak where the words are silent', () => {
    expect(footnote({ checks: [found('C08')] }).situations[0]?.id).toBe('credit-report');
    expect(footnote({ checks: [found('C08')], words: '学生' }).situations[0]?.id).toBe('student');
  });

  it('shows the step the page speaks of', () => {
    expect(footnote({ words: '逾期' }).focus).toBe('overdue');
    expect(footnote({ words: '额度' }).focus).toBe('limit');
  });

  it('never puts a step of low confidence in front', () => {
    for (const product of PRODUCTS) {
      const { steps, focus } = footnote({ words: '退款 账单' }, product);
      expect(steps.filter((step) => step.step === focus).map(isSure)).toEqual([true]);
    }
  });
});

describe.each(PRODUCTS)('the footnote on %s', (product) => {
  const note = footnote({ checks: [found('S01')], published: '2024-03-05', words: '关闭' }, product);
  const details = detailsFor(note, detailsKnowledge, TODAY);

  it('has six steps, seven kinds of risk, and only situations and questions of its own', () => {
    expect(note.steps.map(({ step }) => step)).toEqual(['apply', 'limit', 'use', 'bill', 'repay', 'overdue']);
    expect(new Set(note.risks.map(({ kind }) => kind)).size).toBe(7);
    expect(note.risks.every((risk) => risk.product === product)).toBe(true);
    expect(note.situations.every((situation) => situation.products.includes(product))).toBe(true);
    expect(details.questions.every((question) => question.products.includes(product))).toBe(true);
  });

  it('numbers every source it cites, once, in the order of use', () => {
    const ids = note.sourceIds;
    expect(details.sources.map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(sourceIdsOf(note.product.oneLine)[0]);
    const cited = [
      note.product.oneLine,
      note.product.status,
      details.product.lender,
      ...note.checks.map(({ claim }) => claim),
      ...note.steps,
      ...note.risks,
      ...details.situations,
      ...details.questions,
      ...details.product.keyFigures,
    ].flatMap(sourceIdsOf);
    for (const id of cited) expect(ids).toContain(id);
  });

  it('opens its situations in the order of their lines', () => {
    expect(details.situations.map(({ id }) => id)).toEqual(note.situations.map(({ id }) => id));
  });
});
