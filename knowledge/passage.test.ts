import simplified from 'virtual:knowledge/card/zh-CN';
import concepts from 'virtual:knowledge/concepts';
import traditional from 'virtual:knowledge/traditional';
import { describe, expect, it } from 'vitest';
import { compileClaims } from '../mentions/claims.ts';
import { footnoteFor } from './footnote.ts';
import { contextOfPassage } from './passage.ts';
import type { ProductId } from './types.ts';

const matcher = compileClaims(concepts, traditional);

/** Claims on the card of the product that `name` is, in `text` under `headline`. */
function checked(product: ProductId, name: string, text: string, headline: string): string[] {
  const start = text.indexOf(name);
  const passage = { text, headline, start, end: start + name.length };
  const context = contextOfPassage(passage, matcher, () => []);
  return footnoteFor({ product }, context, simplified, '2026-11-25').checks.map(({ claim }) => claim.id);
}

describe('the card of one product', () => {
  const headline = '网商贷月底就要全面关停';

  it('says nothing of what a headline claims of another', () => {
    expect(checked('wangshangdai', '网商贷', '网商贷是一种贷款。', headline)).toContain('C01');
    expect(checked('jiebei', '借呗', '借呗和信用卡有什么区别？', headline)).toEqual([]);
  });

  it('speaks to what the headline claims of it too, or of no product by name', () => {
    expect(checked('jiebei', '借唄', '借唄和信用卡有什麼區別？', '借呗网商贷月底全面关停')).toContain('C01');
    expect(checked('jiebei', '借呗', '借呗和信用卡有什么区别？', '三款网贷月底全面关停')).not.toEqual([]);
  });

  it('warns of swindlers whatever they name', () => {
    const warned = '自称网商贷客服，要求把钱转到安全账户。借呗用户注意。';
    expect(checked('jiebei', '借呗', warned, '')).toContain('C09');
  });
});
