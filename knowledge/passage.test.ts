import simplified from 'virtual:knowledge/card/zh-CN';
import concepts from 'virtual:knowledge/concepts';
import traditional from 'virtual:knowledge/traditional';
import { describe, expect, it } from 'vitest';
import { compileClaims } from '../mentions/claims.ts';
import { footnoteFor } from './footnote.ts';
import { contextOfArticle, contextOfPassage } from './passage.ts';
import { topicsIn } from './topics.ts';
import type { ProductId } from './types.ts';

const matcher = compileClaims(concepts, traditional);

/** Claims on the card of the product that `name` is, in `text` under `headline`. */
function checked(product: ProductId, name: string, text: string, headline: string): string[] {
  const start = text.indexOf(name);
  const passage = { text, headline, start, end: start + name.length };
  const context = contextOfPassage(passage, matcher, () => []);
  return footnoteFor(product, context, simplified, '2026-11-25').checks.map(({ claim }) => claim.id);
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

describe('the words that tell what a text is about', () => {
  // A sentence a topic, so that a character that no table knows is missed.
  const WRITINGS = [
    ['自称客服的诈骗', '自稱客服的詐騙'],
    ['额度', '額度'],
    ['停办业务后预设为注销', '停辦業務後預設為註銷'],
    ['最低还款与账单', '最低還款與賬單'],
    ['最低还款与账单', '最低還款與帳單'],
    ['安全账户、验证码、套现', '安全帳戶、驗證碼、套現'],
    ['征信和信用记录', '徵信和信用記錄'],
    ['手续费、罚息、融资成本', '手續費、罰息、融資成本'],
    ['收银台默认', '收銀臺默認'],
    ['以贷养贷、借新还旧、过度负债', '以貸養貸、借新還舊、過度負債'],
    ['投诉与权益纠纷', '投訴與權益糾紛'],
    ['隐私、爬虫、个人资料', '隱私、爬蟲、個人資料'],
    ['店铺商户的经营', '店鋪商戶的經營'],
  ] as const;

  it.each(WRITINGS)('are heard in %s as in %s', (written, other) => {
    const topics = [written, other].map((text) => {
      const passage = { text: `花呗${text}。`, start: 0, end: 2, headline: '' };
      const article = { headline: text, paragraphs: [], mentions: [] };
      const words = [
        contextOfPassage(passage, matcher, () => []),
        contextOfArticle(article, matcher, () => []),
      ].map((context) => context.words);
      expect(words).toEqual([` 花呗${written}。`, `${written} `]);
      return topicsIn(words[0] ?? '');
    });
    expect(topics[0]?.size).toBeGreaterThan(0);
    expect(topics[1]).toEqual(topics[0]);
  });
});
